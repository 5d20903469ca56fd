package org.maplitmus.catalogue.bulk;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread prints the map while another replaces the value of the first key and then that of the second.
 *
 * <p>A log line is evidence only of what was there at one instant. The same holds for equals and hashCode, which go
 * over the map in the same way.
 */
@Guarantee(
        id = "BLK-16",
        statement = "The toString of a map shows it as it was at one instant.",
        source = {
            @Source(
                    value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    "The implementation of Collections.synchronizedMap, JDK 17 and 25: toString, equals and hashCode hold the monitor"),
            @Source("RWLockMap: walks, toString among them, \"show the map of one instant\""),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: bulk operations are \"not necessarily atomic with respect to the map as a whole\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.ATOMIC_SCANS,
        allowed = {
            @Outcome(id = "1, 1", sentence = "the text shows the map before the two puts"),
            @Outcome(id = "2, 1", sentence = "the text shows the map between the two puts"),
            @Outcome(id = "2, 2", sentence = "the text shows the map after the two puts")
        },
        broken = {
            @Outcome(id = "1, 2", sentence = "the text has the old value and then the new one: a map that never was"),
            @Outcome(
                    id = {"0, 0", "0, 1", "0, 2", "1, 0", "2, 0"},
                    sentence = "the text lacks a key that was there all the time",
                    unseen = "no map here takes a key out of the table to give it a new value")
        },
        note = "Any machine shows it, but both puts have to fit between two steps of the walk.")
public class ToStringIsOneLook {

    private static final int OLD = 1;
    private static final int NEW = 2;

    private final Map<Integer, Integer> map;
    private final TwoKeys keys;

    /** Shares {@code map}, which must be empty, and stores two old values. */
    public ToStringIsOneLook(Map<Integer, Integer> map) {
        this.map = map;
        this.keys = TwoKeys.walked(map, OLD);
    }

    @Actor
    public void writer() {
        map.put(keys.first(), NEW);
        map.put(keys.second(), NEW);
    }

    @Actor
    public void printer(II_Result r) {
        String text = mappings(map.toString());
        r.r1 = valueIn(text, keys.first());
        r.r2 = valueIn(text, keys.second());
    }

    /**
     * Map says nothing of its text: one that lists mappings otherwise than as key=value or key=>value is not judged.
     */
    private static String mappings(String text) {
        if (!text.contains("=")) {
            throw new UnsupportedOperationException("a text that lists no mappings");
        }
        return text.replace("=>", "=");
    }

    /** The value of a key in the text of the map, or 0; keys and values have one digit. */
    private static int valueIn(String text, int key) {
        int mapping = text.indexOf(key + "=");
        return mapping < 0 ? 0 : Character.digit(text.charAt(mapping + 2), 10);
    }
}
