package org.maplitmus.catalogue.nulls;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread tries to map a key to null while another gets the key and, as the answer is null, asks whether it is there.
 *
 * <p>Where null is a value, a null answer may mean either thing, and to find out takes a second question, before which
 * the map may have changed. Where null is refused, one get has said it all.
 */
@Guarantee(
        id = "NUL-02",
        statement = "A get that returns null says that the key is absent: no key is ever mapped to null.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"because keys and values in the map are never null, null serves as a reliable atomic indicator of the current lack of any result\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "HashMap.get, which does not promise it: \"A return value of null does not necessarily indicate that the map contains no mapping for the key\"",
                    url = Docs.UTIL + "HashMap.html#get(java.lang.Object)")
        },
        promise = MapPromises.NULL_HOSTILE,
        allowed = @Outcome(id = "0, 0", sentence = "the key was absent for both questions"),
        broken = @Outcome(id = "0, 1", sentence = "get found nothing, and yet the key was there, mapped to null"),
        note = "Any machine shows it on a map that takes null values.")
public class ANullResultMeansAbsent {

    private final Map<Integer, @Nullable Integer> map;

    /** Shares {@code map}, which must be empty. */
    public ANullResultMeansAbsent(Map<Integer, @Nullable Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        try {
            map.put(1, null);
        } catch (NullPointerException refused) {
            return;
        }
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = map.get(1) == null ? 0 : 1;
        r.r2 = map.containsKey(1) ? 1 : 0;
    }
}
