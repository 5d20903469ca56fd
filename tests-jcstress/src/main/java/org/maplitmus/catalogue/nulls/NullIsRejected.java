package org.maplitmus.catalogue.nulls;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread puts null, as a key and as a value.
 *
 * <p>A map that takes neither can give null one meaning: there is nothing. A map that takes null as a value leaves open
 * what a null from get says.
 */
@Guarantee(
        id = "NUL-01",
        statement = "A put of null, as a key or as a value, ends with a NullPointerException.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Like Hashtable but unlike HashMap, this class does not allow null to be"
                                    + " used as a key or value\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "HashMap: \"permits null values and the null key\"", url = Docs.UTIL + "HashMap.html")
        },
        promise = MapPromises.NULL_HOSTILE,
        allowed = @Outcome(id = "1, 1", sentence = "the null key and the null value were rejected"),
        broken = {
            @Outcome(
                    id = "0, 1",
                    sentence = "the map took the null key",
                    unseen = "every map here that takes a null key takes a null value, too"),
            @Outcome(id = "1, 0", sentence = "the map took the null value"),
            @Outcome(id = "0, 0", sentence = "the map took the null key and the null value")
        },
        note = "Any machine shows it, in one thread. TreeMap takes a null value, but has no order for a null key.")
public class NullIsRejected {

    private final Map<@Nullable Integer, @Nullable Integer> map;

    /** Shares {@code map}. */
    public NullIsRejected(Map<@Nullable Integer, @Nullable Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Trial(times = 100)
    public void writer(II_Result r) {
        r.r1 = rejects(null, 1);
        r.r2 = rejects(1, null);
    }

    private int rejects(@Nullable Integer key, @Nullable Integer value) {
        try {
            map.put(key, value);
            return 0;
        } catch (NullPointerException rejection) {
            return 1;
        }
    }
}
