package org.maplitmus.catalogue.weak;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * The value of a key was collected. One thread stores a fresh one while another comes by and tidies up.
 *
 * <p>Who tidies up knows that an entry is gone, and its key. Between that and the removal the key may have got a new
 * entry, which is none of its business.
 */
@Guarantee(
        id = "WEK-01",
        statement = "What is left of a collected entry is expunged alone: a value stored meanwhile stays.",
        source = {
            @Source("WeakValueMap: \"A value that was stored meanwhile stays\""),
            @Source(value = "java.lang.ref, on notification of changes in reachability", url = Docs.REFERENCES)
        },
        promise = MapPromises.WEAK_VALUES,
        allowed = @Outcome(id = "2", sentence = "the fresh value is there"),
        broken = @Outcome(id = "0", sentence = "the fresh value was expunged in the place of the collected one"),
        note =
                "Any machine shows it. The scenario clears and enqueues the reference itself, as the collector does. In a"
                        + " map without weak values the entry is removed instead, which no thread can then confuse.")
public class ExpungingSparesAFreshValue {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty, after one of its values was collected. */
    public ExpungingSparesAFreshValue(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        Collection.of(map, 1, new AtomicInteger());
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
    public void value(I_Result r) {
        r.r1 = Read.orZero(map.get(1));
    }
}
