package org.maplitmus.catalogue.coherence;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Two threads put keys of one bin, each with itself as its value, and one of them looks for the first key.
 *
 * <p>A race may cost a HashMap the mapping, but what it hands out was stored under an equal key: a node is made with
 * its key and keeps it. A table that keeps keys and values in separate places has to take care that they stay together.
 */
@Guarantee(
        id = "COH-11",
        statement = "Even in a race a get returns nothing or a value that some thread stored under an equal key.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.8, Executions and Causality Requirements: a read returns what some write has written",
                    url = Docs.CAUSALITY),
            @Source(
                    value =
                            "Map.get: \"Returns the value to which the specified key is mapped, or null if this map contains no"
                                    + " mapping for the key\"",
                    url = Docs.UTIL + "Map.html#get(java.lang.Object)")
        },
        promise = MapPromises.OWN_VALUES,
        exceptions = ExceptionMeaning.SAYS_NOTHING,
        allowed = {
            @Outcome(id = "0", sentence = "the key was not there yet, or was lost to the race"),
            @Outcome(id = "1", sentence = "the reader got the value of its key")
        },
        broken =
                @Outcome(
                        id = {"17", "33"},
                        sentence = "the reader got the value of another key"),
        note = "Any machine shows it on an open-addressing table that does not claim a slot before it fills it."
                + " IdentityHashMap is such a table; but its slots follow from the identities of the keys, which seldom"
                + " meet.")
public class NoValueOfAnotherKey {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public NoValueOfAnotherKey(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.put(17, 17);
    }

    @Actor
    public void reader(I_Result r) {
        map.put(33, 33);
        r.r1 = Read.orZero(map.get(1));
    }
}
