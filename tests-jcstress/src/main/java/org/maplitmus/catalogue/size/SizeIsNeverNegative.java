package org.maplitmus.catalogue.size;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread removes a mapping that has only just been put, and asks for the size.
 *
 * <p>A map that counts after it has stored can be caught in between: the removal is counted, the insertion is not yet.
 * The true number is then below zero, and the map must not say so.
 */
@Guarantee(
        id = "SIZ-06",
        statement = "Size is never negative, even when a mapping is removed while its put is still under way.",
        source = {
            @Source(
                    value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                    url = Docs.UTIL + "Map.html#size()"),
            @Source(
                    value = "ConcurrentHashMap.mappingCount: \"The value returned is an estimate\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#mappingCount()")
        },
        promise = MapPromises.EXACT_SIZE_AT_REST,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the remover came before the put and found an empty map"),
            @Outcome(id = "0, 1", sentence = "the remover came before the put and counted after it"),
            @Outcome(id = "1, 0", sentence = "the remover took the mapping and found an empty map"),
            @Outcome(
                    id = "1, 1",
                    sentence =
                            "the remover took the mapping and found it counted: until the put has ended, the size need not"
                                    + " be exact")
        },
        broken =
                @Outcome(
                        id = {"1, -1", "0, -1"},
                        sentence = "the removal was counted before the insertion, and the size was negative"),
        note = "Any machine shows it on a counter that is updated outside the lock.")
public class SizeIsNeverNegative {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public SizeIsNeverNegative(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void remover(II_Result r) {
        r.r1 = Read.orZero(map.remove(1));
        r.r2 = map.size();
    }
}
