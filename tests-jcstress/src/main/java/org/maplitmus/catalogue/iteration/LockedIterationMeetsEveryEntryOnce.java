package org.maplitmus.catalogue.iteration;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Growth;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Mechanism;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Reaches;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * Every step of an iterator and the whole work of a writer hold one lock, so that nothing races; between two steps the
 * table grows.
 *
 * <p>This is a loop whose body writes to the map, with the body in another thread.
 */
@Guarantee(
        id = "ITR-14",
        statement = "An iterator and a writer that hold one lock by turns: each entry that stays is met exactly once,"
                + " even while the table grows.",
        source =
                @Source(
                        value =
                                "Go 1.23.5, src/runtime/map.go: \"The iterator still iterates over the old table in this case\"",
                        url = Docs.GO_MAP),
        promise = MapPromises.LOCKED_ITERATION,
        allowed = @Outcome(id = "8", sentence = "the iterator met each old key once"),
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(
                    id = {"0", "1", "2", "3", "4", "5", "6", "7"},
                    sentence = "the iterator missed an old key that growth took away from it"),
            @Outcome(
                    id = {"9", "10", "11", "12", "13", "14", "15", "16"},
                    sentence = "the iterator met an old key again where growth had put it",
                    unseen = "no map here grows into a table in which an iterator comes to a key again")
        },
        note = "Any machine shows it: the writer needs to get the lock between two steps of the iterator. A"
                + " fail-fast iterator gives up as soon as it does.")
@Reaches(value = Mechanism.GROWTH, from = 8, to = 20, moved = true)
public class LockedIterationMeetsEveryEntryOnce {

    private static final int HEAD = Growth.head(LockedIterationMeetsEveryEntryOnce.class);
    private static final int OLD_KEYS = HEAD + 8;
    private static final int ALL_KEYS = HEAD + 20;
    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;
    private final Object lock = new Object();

    /** Shares {@code map} and stores the old keys. */
    public LockedIterationMeetsEveryEntryOnce(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = oldKeysMet();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void grower() {
        synchronized (lock) {
            putAll(OLD_KEYS + 1, ALL_KEYS);
        }
    }

    private int oldKeysMet() {
        Iterator<Integer> keys = map.keySet().iterator();
        int met = 0;
        for (int key = next(keys); key != 0; key = next(keys)) {
            met += key > HEAD && key <= OLD_KEYS ? 1 : 0;
        }
        return met;
    }

    /** The next key, or 0 at the end. */
    private int next(Iterator<Integer> keys) {
        synchronized (lock) {
            return keys.hasNext() ? keys.next() : 0;
        }
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
