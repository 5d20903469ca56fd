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
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads put under one key and look at what they are given back.
 *
 * <p>The value that a put returns is no longer in the map: whoever gets it may close it, count it or hand it on. A
 * value that two threads get, or that nobody gets though it is gone, has two owners or none.
 */
@Guarantee(
        id = "ATO-02",
        statement = "Of two puts under one absent key one returns null, and the other the value of the first.",
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
            @Outcome(id = "0, 1, 2", sentence = "the first thread came first, and the second was given its value"),
            @Outcome(id = "2, 0, 1", sentence = "the second thread came first, and the first was given its value")
        },
        broken = {
            @Outcome(
                    id = {"0, 0, 1", "0, 0, 2"},
                    sentence =
                            "both threads were told that they came first, and a value went without being handed out"),
            @Outcome(
                    id = {"2, 1, 1", "2, 1, 2"},
                    sentence = "each thread was given the other's value",
                    unseen = "no map here hands a value out before it is stored"),
            @Outcome(
                    id = {"0, 1, 1", "2, 0, 2"},
                    sentence = "a value was handed out as replaced, and it stayed",
                    unseen = "JCTools 2.0.1 and high-scale-lib 1.1.1 show it, which are not in the catalogue")
        },
        note = "Any machine shows it: the threads need only meet between the look at the old value and the"
                + " store of the new one.")
public class PreviousValueIsHandedOutOnce {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public PreviousValueIsHandedOutOnce(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = Read.orZero(map.put(1, 1));
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = Read.orZero(map.put(1, 2));
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = Read.orZero(map.get(1));
    }
}
