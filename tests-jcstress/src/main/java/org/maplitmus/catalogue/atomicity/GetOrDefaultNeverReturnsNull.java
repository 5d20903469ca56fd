package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A reader asks for a value or its fallback while another thread puts the value.
 *
 * <p>Null is neither. A map that looks for the value, finds none, and then asks whether the key is there can be told
 * both that there is no value and that there is a key, and returns null to a caller who does not expect it.
 */
@Guarantee(
        id = "ATO-21",
        statement = "A getOrDefault that meets the put of an absent key returns the fallback or the value, never null.",
        source = {
            @Source(
                    value =
                            "Map.getOrDefault: \"Any implementation providing atomicity guarantees must override this method\"",
                    url = Docs.UTIL + "Map.html#getOrDefault(java.lang.Object,V)"),
            @Source(
                    value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT + "ConcurrentMap.html")
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed = {
            @Outcome(id = "9", sentence = "the reader came before the put and got its fallback"),
            @Outcome(id = "1", sentence = "the reader came after the put and got the value")
        },
        broken =
                @Outcome(
                        id = "0",
                        sentence = "the reader got neither: the value came after one look and before the next"),
        note = "Any machine shows it, in a map that keeps the default of Map, which looks twice.")
public class GetOrDefaultNeverReturnsNull {

    private static final int VALUE = 1;
    private static final int FALLBACK = 9;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public GetOrDefaultNeverReturnsNull(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, VALUE);
    }

    @Actor
    public void reader(I_Result r) {
        r.r1 = Read.orZero(map.getOrDefault(1, FALLBACK));
    }
}
