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
 * table grows and an entry is deleted.
 *
 * <p>The iterator may be walking an old table that still has the entry, or have chosen it before it was asked for it.
 */
@Guarantee(
        id = "ITR-15",
        statement =
                "An iterator and a writer that hold one lock by turns: an entry that is deleted is not met afterwards,"
                        + " even if the table has grown.",
        source =
                @Source(
                        value =
                                "The Go Programming Language Specification: \"If a map entry that has not yet been reached is removed during iteration, the corresponding iteration value will not be produced\"",
                        url = Docs.GO_RANGE),
        promise = MapPromises.LOCKED_ITERATION,
        allowed = @Outcome(id = "0", sentence = "the iterator did not meet the deleted key"),
        broken = {
            @Outcome(id = "-1", sentence = "the iterator gave up with a ConcurrentModificationException"),
            @Outcome(id = "1", sentence = "the iterator met a key that was deleted before it asked for the next one")
        },
        note = "Any machine shows it: the writer needs to get the lock between two steps of the iterator. Iterators of"
                + " java.util.concurrent choose the next entry when they hand out the one before, and show it though it was"
                + " deleted meanwhile: weakly consistent iteration allows that, the range loop of Go does not.")
@Reaches(value = Mechanism.GROWTH, from = 8, to = 20, moved = true)
public class LockedIterationShowsNoDeletedEntry {

    private static final int HEAD = Growth.head(LockedIterationShowsNoDeletedEntry.class);
    private static final int OLD_KEYS = HEAD + 8;
    private static final int DELETED = HEAD + 5;
    private static final int ALL_KEYS = HEAD + 20;
    private static final int GAVE_UP = -1;

    private final Map<Integer, Integer> map;
    private final Object lock = new Object();
    private boolean deleted;

    /** Shares {@code map} and stores the old keys. */
    public LockedIterationShowsNoDeletedEntry(Map<Integer, Integer> map) {
        this.map = map;
        putAll(1, OLD_KEYS);
    }

    @Actor
    public void iterator(I_Result r) {
        try {
            r.r1 = timesMetAfterItsDeletion();
        } catch (ConcurrentModificationException changed) {
            r.r1 = GAVE_UP;
        }
    }

    @Actor
    public void deleter() {
        synchronized (lock) {
            putAll(OLD_KEYS + 1, ALL_KEYS);
            map.remove(DELETED);
            deleted = true;
        }
    }

    private int timesMetAfterItsDeletion() {
        Iterator<Integer> keys = map.keySet().iterator();
        int met = 0;
        for (int step = step(keys); step >= 0; step = step(keys)) {
            met += step;
        }
        return met;
    }

    /** 1 if a step met the deleted key, 0 if another one, and less at the end. */
    private int step(Iterator<Integer> keys) {
        synchronized (lock) {
            if (!keys.hasNext()) {
                return -1;
            }
            return keys.next() == DELETED && deleted ? 1 : 0;
        }
    }

    private void putAll(int first, int last) {
        for (int key = first; key <= last; key++) {
            map.put(key, key);
        }
    }
}
