package org.maplitmus.maps.go;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/**
 * One table of a Swiss map: groups of eight slots that are probed in triangular steps; a single group is a small map.
 *
 * <p>A slot is named by its number in the table; its key is at twice that number, its value behind it. The arrays never
 * change their size, so that a thread that should not be here still stays within bounds.
 */
final class SwissTable {

    /** Of the slots of a table that may be used: seven in eight. */
    private static final int SPARE_SHIFT = 3;

    private static final int NONE = -1;

    private final SwissMap<?, ?> map;
    final long[] controls;
    final @Nullable Object[] slots;
    /** How many of a hash's top bits all entries share: those that name the table in the directory. */
    final int depth;

    /** How many slots that were never used since the last rehash may still be. */
    private int growthLeft;
    /** Whether another table has taken over; then this one stays as it is, for the iterators that walk it. */
    boolean stale;

    SwissTable(SwissMap<?, ?> map, int depth, int capacity) {
        this.map = map;
        this.depth = depth;
        this.controls = new long[capacity / ControlWord.SLOTS];
        this.slots = new @Nullable Object[2 * capacity];
        Arrays.fill(controls, ControlWord.ALL_EMPTY);
        this.growthLeft = most();
    }

    int capacity() {
        return controls.length * ControlWord.SLOTS;
    }

    boolean isSmall() {
        return controls.length == 1;
    }

    private int most() {
        return isSmall() ? ControlWord.SLOTS : capacity() - (capacity() >>> SPARE_SHIFT);
    }

    int growthLeft() {
        return growthLeft;
    }

    /** Whether nothing was stored since the table was made or emptied. */
    boolean isUnused() {
        return growthLeft == most();
    }

    int control(int slot) {
        return ControlWord.at(controls[slot >>> 3], slot & (ControlWord.SLOTS - 1));
    }

    boolean isFull(int slot) {
        return control(slot) < ControlWord.EMPTY;
    }

    /** The slot of {@code key}, or a negative number. */
    int find(@Nullable Object key, long hash, Operation operation) {
        int mask = controls.length - 1;
        int group = ControlWord.h1(hash) & mask;
        int h2 = ControlWord.h2(hash);
        for (int step = 1; step <= controls.length; step++) {
            long word = controls[group];
            for (long hits = ControlWord.matching(word, h2); hits != 0; hits &= hits - 1) {
                int slot = group * ControlWord.SLOTS + ControlWord.first(hits);
                if (GoEquality.same(key, slots[2 * slot])) {
                    return slot;
                }
            }
            if (ControlWord.empty(word) != 0) {
                return NONE;
            }
            group = (group + step) & mask;
        }
        if (!isSmall()) {
            throw map.detector.inconsistent(operation);
        }
        return NONE;
    }

    /** Stores a key that is absent; answers its slot, or a negative number if the table must grow first. */
    int insert(@Nullable Object key, long hash) {
        int slot = vacancy(hash);
        if (slot < 0 || (control(slot) == ControlWord.EMPTY && growthLeft <= 0)) {
            return NONE;
        }
        occupy(slot, key, hash);
        return slot;
    }

    private void occupy(int slot, @Nullable Object key, long hash) {
        if (control(slot) == ControlWord.EMPTY) {
            growthLeft--;
        }
        slots[2 * slot] = key;
        mark(slot, ControlWord.h2(hash));
    }

    /** The first slot on the way of {@code hash} that holds no entry. */
    private int vacancy(long hash) {
        int mask = controls.length - 1;
        int group = ControlWord.h1(hash) & mask;
        for (int step = 1; step <= controls.length; step++) {
            long vacant = ControlWord.emptyOrDeleted(controls[group]);
            if (vacant != 0) {
                return group * ControlWord.SLOTS + ControlWord.first(vacant);
            }
            group = (group + step) & mask;
        }
        return NONE;
    }

    private void mark(int slot, int control) {
        int group = slot >>> 3;
        controls[group] = ControlWord.with(controls[group], slot & (ControlWord.SLOTS - 1), control);
    }

    /** Removes the entry of a slot; leaves a tombstone where a search must not stop. */
    void remove(int slot) {
        slots[2 * slot] = null;
        slots[2 * slot + 1] = null;
        if (isSmall() || ControlWord.empty(controls[slot >>> 3]) != 0) {
            mark(slot, ControlWord.EMPTY);
            growthLeft++;
        } else {
            mark(slot, ControlWord.DELETED);
        }
    }

    void wipe() {
        Arrays.fill(controls, ControlWord.ALL_EMPTY);
        Arrays.fill(slots, null);
        growthLeft = most();
    }

    /** Copies every entry into the one of two tables that the next bit of its hash names; they may be the same. */
    void pour(SwissTable low, SwissTable high) {
        for (int group = 0; group < controls.length; group++) {
            for (long full = ControlWord.full(controls[group]); full != 0; full &= full - 1) {
                int slot = group * ControlWord.SLOTS + ControlWord.first(full);
                Object key = slots[2 * slot];
                long hash = map.hashToStore(key, map.seed);
                (isUpper(hash) ? high : low).receive(key, slots[2 * slot + 1], hash);
            }
        }
    }

    private boolean isUpper(long hash) {
        return (hash << depth) < 0;
    }

    private void receive(@Nullable Object key, @Nullable Object value, long hash) {
        int slot = vacancy(hash);
        if (slot < 0) {
            throw map.detector.inconsistent(Operation.ASSIGN);
        }
        occupy(slot, key, hash);
        slots[2 * slot + 1] = value;
    }
}
