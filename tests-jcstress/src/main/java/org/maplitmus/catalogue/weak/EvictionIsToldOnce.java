package org.maplitmus.catalogue.weak;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * The value of a key was collected. One thread stores over what is left of the entry while another comes by and tidies
 * up; the map has a hook for entries that are gone.
 *
 * <p>A hook that closes a connection or gives back a permit must run once, whoever meets the entry first.
 */
@Guarantee(
        id = "WEK-02",
        statement = "The hook for collected entries is called exactly once for each.",
        source = {
            @Source("WeakValueMap: \"called once for each such entry\""),
            @Source(value = "java.lang.ref, on notification of changes in reachability", url = Docs.REFERENCES)
        },
        promise = MapPromises.WEAK_VALUES,
        allowed = @Outcome(id = "1", sentence = "the hook was called once"),
        broken = {
            @Outcome(
                    id = "0",
                    sentence = "the hook was never called",
                    unseen = "no map here lets an entry go without telling anybody"),
            @Outcome(id = "2", sentence = "both threads met the entry, and both called the hook")
        },
        note = "Any machine shows it. The scenario clears and enqueues the reference itself, as the collector"
                + " does. In a map without weak values the entry is removed instead, and that counts as told.")
public class EvictionIsToldOnce {

    private final Map<Integer, Integer> map;
    private final AtomicInteger told = new AtomicInteger();

    /** Shares {@code map}, which must be empty, after one of its values was collected. */
    public EvictionIsToldOnce(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        Collection.of(map, 1, told);
    }

    @Actor
    public void writer() {
        map.put(1, 2);
    }

    @Actor
    public void passerBy() {
        map.put(2, 2);
    }

    @Arbiter
    public void count(I_Result r) {
        r.r1 = told.get();
    }
}
