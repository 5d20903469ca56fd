package org.maplitmus.catalogue.navigation;

import java.util.Map;
import java.util.NavigableMap;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread polls the first entry and another the last one, of a map with a single entry. */
@Guarantee(
        id = "NAV-02",
        statement = "A single entry that is polled from both ends is handed out once.",
        source = {
            @Source(
                    value = "NavigableMap.pollLastEntry: \"Removes and returns a key-value mapping associated with the"
                            + " greatest key in this map\"",
                    url = Docs.UTIL + "NavigableMap.html#pollLastEntry()"),
            @Source(
                    value = "ConcurrentMap: \"A Map providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT_MAP)
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed =
                @Outcome(
                        id = {"1, 0, 0", "0, 1, 0"},
                        sentence = "one thread got the entry, and none is left"),
        broken = {
            @Outcome(id = "1, 1, .*", sentence = "both threads got the entry"),
            @Outcome(
                    id = "0, 0, .*",
                    sentence = "neither thread got the entry",
                    unseen = "no map here takes an entry out and forgets to hand it out"),
            @Outcome(
                    id = {"1, 0, -?[1-9]", "0, 1, -?[1-9]"},
                    sentence = "one thread got the entry, and the map does not count as empty",
                    unseen = "the count is wrong only where both threads got the entry")
        },
        note = "Any machine shows it on TreeMap.")
public class LastEntryIsPolledFromOneEnd {

    private final NavigableMap<Integer, Integer> map;

    /** Shares {@code map} and stores the entry. */
    public LastEntryIsPolledFromOneEnd(NavigableMap<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void fromBelow(III_Result r) {
        r.r1 = isThere(map.pollFirstEntry());
    }

    @Actor
    public void fromAbove(III_Result r) {
        r.r2 = isThere(map.pollLastEntry());
    }

    @Arbiter
    public void left(III_Result r) {
        r.r3 = map.size();
    }

    private static int isThere(Map.Entry<Integer, Integer> entry) {
        return entry == null ? 0 : 1;
    }
}
