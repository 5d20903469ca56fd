package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Three threads put under one key and look at what they are given back.
 *
 * <p>Put in the order in which they took effect, each gets the value of the one before, the first gets null, and the
 * last value stays. There are six such orders and no seventh.
 */
@Guarantee(
        id = "ATO-12",
        statement = "Three puts under one absent key return null, the first value and the second, and the third stays.",
        source = {
            @Source(
                    value = "Map.put: returns \"the previous value associated with key\"",
                    url = Docs.UTIL + "Map.html#put(K,V)"),
            @Source(
                    value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(
                    id = {"0, 1, 2, 3", "0, 3, 1, 2"},
                    sentence = "the first thread came first, and each other was given the value before its own"),
            @Outcome(
                    id = {"2, 0, 1, 3", "3, 0, 2, 1"},
                    sentence = "the second thread came first, and each other was given the value before its own"),
            @Outcome(
                    id = {"2, 3, 0, 1", "3, 1, 0, 2"},
                    sentence = "the third thread came first, and each other was given the value before its own")
        },
        broken = {
            @Outcome(
                    id = {"0, 0, .*", "0, [123], 0, .*", "[123], 0, 0, .*"},
                    sentence = "more than one thread was told that it came first"),
            @Outcome(
                    id = {
                        "1, 1, .*",
                        "2, 2, .*",
                        "3, 3, .*",
                        "[02], 1, 1, .*",
                        "[013], 2, 2, .*",
                        "[012], 3, 3, .*",
                        "1, [023], 1, .*",
                        "2, [013], 2, .*",
                        "3, [012], 3, .*"
                    },
                    sentence = "two threads were given the one value")
        },
        note = "Any machine with three CPUs shows it.")
public class ThreePutsFormAChain {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ThreePutsFormAChain(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(IIII_Result r) {
        r.r1 = Read.orZero(map.put(1, 1));
    }

    @Actor
    public void second(IIII_Result r) {
        r.r2 = Read.orZero(map.put(1, 2));
    }

    @Actor
    public void third(IIII_Result r) {
        r.r3 = Read.orZero(map.put(1, 3));
    }

    @Arbiter
    public void whatStayed(IIII_Result r) {
        r.r4 = Read.orZero(map.get(1));
    }
}
