package org.maplitmus.catalogue.iteration;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread puts two new keys, the one first that a walk comes to first, while another walks over the map.
 *
 * <p>A live walk may have passed the place of the first key when both are put, and then come to the second. A walk over
 * what was there at one instant cannot. Go's sync.Map did the one up to Go 1.23 and does the other since Go 1.24.
 */
@Guarantee(
        id = "ITR-17",
        statement = "An iteration that shows the later of two new keys of one thread shows the earlier one, too.",
        source = {
            @Source(
                    value =
                            "sync.Map up to Go 1.23, the implementation: Range promotes the dirty map under the mutex and"
                                    + " then visits the keys of that promotion",
                    url = Docs.GO_SYNC_MAP),
            @Source(
                    value =
                            "java.util.concurrent, which does not promise it: weakly consistent traversals \"may (but are not guaranteed to) reflect any modifications subsequent to construction\"",
                    url = Docs.WEAKLY_CONSISTENT)
        },
        promise = MapPromises.INSERTIONS_IN_ORDER,
        allowed = {
            @Outcome(id = "0", sentence = "the iterator met neither new key"),
            @Outcome(id = "1", sentence = "the iterator met the earlier key alone"),
            @Outcome(id = "3", sentence = "the iterator met both keys")
        },
        broken = @Outcome(id = "2", sentence = "the iterator met the later key and missed the earlier one"),
        detected = @Outcome(id = "-1", sentence = "the iterator reported a put"),
        note = "Any machine shows it on a map with live iterators. The order of the walk is asked of another map of the"
                + " same kind, so that both keys are new to this one.")
public class TheLaterInsertionShowsTheEarlier {

    private static final int REPORTED = -1;
    private static final int[] STABLE = {4, 5, 6};
    private static final int[] NEW = {1, 11};

    private final Map<Integer, Integer> map;
    private final Integer earlier;
    private final Integer later;

    /** Asks one map of {@code maps} for the order of its walk, and shares another with the stable keys. */
    public TheLaterInsertionShowsTheEarlier(Supplier<Map<Integer, Integer>> maps) {
        List<Integer> order = walked(maps.get());
        this.earlier = order.get(0);
        this.later = order.get(1);
        this.map = maps.get();
        putAll(map, STABLE);
    }

    private static List<Integer> walked(Map<Integer, Integer> asked) {
        putAll(asked, STABLE);
        putAll(asked, NEW);
        List<Integer> order = new ArrayList<>(asked.keySet());
        order.retainAll(List.of(NEW[0], NEW[1]));
        return order;
    }

    private static void putAll(Map<Integer, Integer> filled, int[] keys) {
        for (int key : keys) {
            filled.put(key, key);
        }
    }

    @Actor
    public void writer() {
        map.put(earlier, 1);
        map.put(later, 2);
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = met();
        } catch (ConcurrentModificationException put) {
            r.r1 = REPORTED;
        }
    }

    private int met() {
        int met = 0;
        for (Integer key : map.keySet()) {
            met |= key.equals(earlier) ? 1 : 0;
            met |= key.equals(later) ? 2 : 0;
        }
        return met;
    }
}
