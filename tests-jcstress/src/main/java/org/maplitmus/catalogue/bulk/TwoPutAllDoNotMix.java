package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads put the same two keys with putAll, each with its own values.
 *
 * <p>Under one lock the later call wins both keys. A map without such a lock puts key by key, and the two calls may
 * leave a mixture that neither of them asked for.
 */
@Guarantee(
        id = "BLK-03",
        statement = "After two putAll of the same keys the values are those of one of the two.",
        source = {
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: during putAll and clear retrievals \"may reflect"
                                    + " insertion or removal of only some entries\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ATOMIC_BULK,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the first thread's putAll came last, as a whole"),
            @Outcome(id = "2, 2", sentence = "the second thread's putAll came last, as a whole")
        },
        broken = {
            @Outcome(
                    id = {"1, 2", "2, 1"},
                    sentence = "each thread won one key: a mixture that neither of them put"),
            @Outcome(
                    id = {"0, 0", "0, 1", "0, 2", "1, 0", "2, 0"},
                    sentence = "a key that both threads put is not there")
        },
        note = "Any machine shows it.")
public class TwoPutAllDoNotMix {

    private static final Map<Integer, Integer> ONES = Map.of(1, 1, 2, 1);
    private static final Map<Integer, Integer> TWOS = Map.of(1, 2, 2, 2);

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public TwoPutAllDoNotMix(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void firstWriter() {
        map.putAll(ONES);
    }

    @Actor
    public void secondWriter() {
        map.putAll(TWOS);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = Read.orZero(map.get(2));
    }
}
