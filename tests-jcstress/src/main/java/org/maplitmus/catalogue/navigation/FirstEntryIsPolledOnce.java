package org.maplitmus.catalogue.navigation;

import java.util.Map;
import java.util.NavigableMap;
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
 * Two threads poll the first entry of a map with two entries.
 *
 * <p>A poll is a look and a removal in one. Whoever looks first and removes later may be given what another has taken.
 */
@Guarantee(
        id = "NAV-01",
        statement = "Two threads that poll the first entry never get the same one.",
        source = {
            @Source(
                    value = "NavigableMap.pollFirstEntry: \"Removes and returns a key-value mapping associated with the"
                            + " least key in this map\"",
                    url = Docs.UTIL + "NavigableMap.html#pollFirstEntry()"),
            @Source(
                    value = "ConcurrentMap: \"A Map providing thread safety and atomicity guarantees\"",
                    url = Docs.CONCURRENT_MAP)
        },
        promise = MapPromises.ATOMIC_OPERATIONS,
        allowed =
                @Outcome(
                        id = {"1, 2, 0", "2, 1, 0"},
                        sentence = "each thread got one entry, and none is left"),
        broken = {
            @Outcome(
                    id = {"1, 1, .*", "2, 2, .*"},
                    sentence = "both threads got the same entry"),
            @Outcome(
                    id = {"1, 2, [1-9]", "2, 1, [1-9]"},
                    sentence = "each thread got one entry, and one is left",
                    unseen = "no map here hands out an entry that stays"),
            @Outcome(
                    id = {"0, .*, .*", "[12], 0, .*"},
                    sentence = "a thread got no entry, though there were two",
                    unseen = "no map here takes an entry out and forgets to hand it out")
        },
        note = "Any machine shows it on TreeMap.")
public class FirstEntryIsPolledOnce {

    private final NavigableMap<Integer, Integer> map;

    /** Shares {@code map} and stores two entries. */
    public FirstEntryIsPolledOnce(NavigableMap<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void firstPoller(III_Result r) {
        r.r1 = polled();
    }

    @Actor
    public void secondPoller(III_Result r) {
        r.r2 = polled();
    }

    @Arbiter
    public void left(III_Result r) {
        r.r3 = map.size();
    }

    private int polled() {
        Map.Entry<Integer, Integer> first = map.pollFirstEntry();
        return first == null ? 0 : Read.orZero(first.getValue());
    }
}
