package org.maplitmus.catalogue.iteration;

import java.util.Map;
import java.util.Set;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread holds the monitor of the key set, not of the map, while it counts the keys and another puts one.
 *
 * <p>This is a mistake that looks like a precaution. The view has a monitor that no writer takes, so the iteration is
 * as unguarded as without it, and only a map whose iterators need no guard survives it.
 */
@Guarantee(
        id = "ITR-08",
        statement = "An iteration under the monitor of the view alone ends normally while another thread puts.",
        source = {
            @Source(
                    value = "java.util.concurrent: weakly consistent traversals \"will never throw"
                            + " ConcurrentModificationException\"",
                    url = Docs.WEAKLY_CONSISTENT),
            @Source(
                    value =
                            "Collections.synchronizedMap, which does not promise it: \"Synchronizing on m, not s!\"; \"Failure to follow this advice may result in non-deterministic behavior\"",
                    url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)")
        },
        promise = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        allowed = {
            @Outcome(id = "3", sentence = "the iterator met the old keys and not the new one"),
            @Outcome(id = "4", sentence = "the iterator met the old keys and the new one")
        },
        broken = {
            @Outcome(id = "-9", sentence = "a put disturbed the iteration although the monitor of the view was held"),
            @Outcome(
                    id = {"0", "1", "2"},
                    sentence = "the iterator missed a key that was there all the time",
                    unseen = "no map here moves an old key out of an iterator's way while it has so few keys"),
            @Outcome(
                    id = {"5", "6", "7", "8"},
                    sentence = "the iterator met a key more than once",
                    unseen = "no map here moves a key to where an iterator comes again while it has so few keys")
        },
        note = "Any machine shows it on synchronizedMap, as a ConcurrentModificationException; ITR-07 is the"
                + " same with the right monitor.")
public class TheMonitorOfAViewIsNotNeeded {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores three keys. */
    public TheMonitorOfAViewIsNotNeeded(Map<Integer, Integer> map) {
        this.map = map;
        for (int key = 1; key <= 3; key++) {
            map.put(key, key);
        }
    }

    @Actor
    public void iterator(I_Result r) {
        Set<Integer> view = map.keySet();
        synchronized (view) {
            r.r1 = met(view);
        }
    }

    @Actor
    public void writer() {
        map.put(4, 4);
    }

    private static int met(Set<Integer> view) {
        int keys = 0;
        for (Integer key : view) {
            keys += key > 0 ? 1 : 0;
        }
        return keys;
    }
}
