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

/** One thread polls the last entry of the descending view and another the first key of the view of the keys. */
@Guarantee(
        id = "NAV-03",
        statement = "Two threads that poll one end of the map through two of its views never get the same entry.",
        source = {
            @Source(
                    value =
                            "NavigableMap.descendingMap: \"Returns a reverse order view of the mappings contained in this"
                                    + " map. The descending map is backed by this map\"",
                    url = Docs.UTIL + "NavigableMap.html#descendingMap()"),
            @Source(
                    value = "NavigableMap.navigableKeySet: \"The set is backed by the map, so changes to the map are"
                            + " reflected in the set, and vice-versa\"",
                    url = Docs.UTIL + "NavigableMap.html#navigableKeySet()")
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
public class ViewsPollWhatTheMapHas {

    private final NavigableMap<Integer, Integer> map;

    /** Shares {@code map} and stores two entries. */
    public ViewsPollWhatTheMapHas(NavigableMap<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
        map.put(2, 2);
    }

    @Actor
    public void descending(III_Result r) {
        Map.Entry<Integer, Integer> last = map.descendingMap().pollLastEntry();
        r.r1 = last == null ? 0 : Read.orZero(last.getValue());
    }

    @Actor
    public void byKeys(III_Result r) {
        r.r2 = Read.orZero(map.navigableKeySet().pollFirst());
    }

    @Arbiter
    public void left(III_Result r) {
        r.r3 = map.size();
    }
}
