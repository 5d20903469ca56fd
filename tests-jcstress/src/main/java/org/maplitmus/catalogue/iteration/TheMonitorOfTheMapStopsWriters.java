package org.maplitmus.catalogue.iteration;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A thread holds the monitor of the map and counts its keys twice while another puts one.
 *
 * <p>If the map uses its own monitor as its lock, who holds it has the map for itself, for as many steps as it likes:
 * the two counts agree. In any other map the monitor is a lock that nobody else takes.
 */
@Guarantee(
        id = "ITR-07",
        statement = "Two iterations under the monitor of the map meet the same elements.",
        source = {
            @Source(
                    value =
                            "Collections.synchronizedMap: \"It is imperative that the user manually synchronize on the returned map when traversing any of its collection views\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"),
            @Source(
                    value =
                            "ConcurrentHashMap, which does not promise it: \"there is not any support for locking the entire table in a way that prevents all access\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.MAP_AS_LOCK,
        allowed = {
            @Outcome(id = "3, 3", sentence = "both iterations came before the put"),
            @Outcome(id = "4, 4", sentence = "both iterations came after the put")
        },
        broken = {
            @Outcome(id = "3, 4", sentence = "a put came between the two iterations although the monitor was held"),
            @Outcome(id = "-9, -9", sentence = "a put disturbed an iteration although the monitor was held")
        },
        note = "Any machine shows it. It is what a program loses that replaces synchronizedMap or Hashtable by a map of"
                + " java.util.concurrent and keeps its synchronized blocks.")
public class TheMonitorOfTheMapStopsWriters {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores three keys. */
    public TheMonitorOfTheMapStopsWriters(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator(II_Result r) {
        synchronized (map) {
            r.r1 = met();
            r.r2 = met();
        }
    }

    @Actor
    public void writer() {
        map.put(4, 4);
    }

    private int met() {
        int keys = 0;
        for (Integer key : map.keySet()) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
