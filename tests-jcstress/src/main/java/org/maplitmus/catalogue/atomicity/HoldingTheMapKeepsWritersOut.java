package org.maplitmus.catalogue.atomicity;

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
 * A thread holds the monitor of the map while it looks twice, and a writer puts.
 *
 * <p>Users of a synchronized map make two operations one that way, and its documentation tells them to when they
 * iterate. A map with other locks inside takes no notice: the monitor of the object is then a lock that no writer asks
 * for.
 */
@Guarantee(
        id = "ATO-11",
        statement = "Two gets inside synchronized (map) return the same, though another thread puts without it.",
        source = {
            @Source(
                    value =
                            "Collections.synchronizedMap: \"the user manually synchronize on the returned map when traversing\"; \"Synchronizing on m, not s!\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: \"there is not any support for locking the entire table in a way that prevents all access\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.MAP_AS_LOCK,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the put came after the thread had let go of the map"),
            @Outcome(id = "1, 1", sentence = "the put came before the thread got hold of the map")
        },
        broken = {
            @Outcome(id = "0, 1", sentence = "the put came between the two gets, past the monitor"),
            @Outcome(
                    id = "1, 0",
                    sentence = "the first get saw the put and the second no longer did",
                    unseen = "no map here shows a new value and then the old one again")
        },
        note = "Any machine shows it.")
public class HoldingTheMapKeepsWritersOut {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public HoldingTheMapKeepsWritersOut(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void holder(II_Result r) {
        synchronized (map) {
            r.r1 = Read.orZero(map.get(1));
            r.r2 = Read.orZero(map.get(1));
        }
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }
}
