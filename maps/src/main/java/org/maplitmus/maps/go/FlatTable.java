package org.maplitmus.maps.go;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a flat Swiss map: one array of control words, one of keys and values.
 *
 * <p>Both arrays and the number of slots are final and fit each other, and every probe ends after as many groups as
 * there are, so that a thread that should not be here still stays within bounds and comes to an end. No entry ever
 * moves within a table. A table that was replaced is never written again.
 */
final class FlatTable {

    /** The table of a map that nothing was stored in yet: it has a group to search, and room for no entry. */
    static final FlatTable NONE = new FlatTable(FlatControl.SLOTS, 0, 0);

    final int slots;
    final long[] controls;
    /** Keys at even places, null where the slot is not full, and their values at odd ones. */
    final @Nullable Object[] cells;

    private final int limit;
    private final int widening;

    /** How many slots are not empty. */
    private int used;

    /**
     * A table without entries.
     *
     * @param slots a multiple of eight
     * @param limit how many slots may be other than empty
     * @param widening by how many groups each step of a probe is longer than the one before; if it is not zero, the
     *     number of groups must be a power of two
     */
    FlatTable(int slots, int limit, int widening) {
        this.slots = slots;
        this.limit = limit;
        this.widening = widening;
        this.controls = new long[slots / FlatControl.SLOTS];
        this.cells = new @Nullable Object[2 * slots];
    }

    /** The slot that a hash asks for first. It grows with the hash, so that a rehash goes through memory in order. */
    private int home(long hash) {
        return (int) (((hash >>> 32) * slots) >>> 32);
    }

    /** The slot of {@code key}, or -1. */
    int find(Object key, long hash) {
        int home = home(hash);
        int group = home >>> 3;
        long word = controls[group];
        if (FlatControl.at(word, home) == FlatControl.tag(hash) && GoEquality.same(key, cells[home << 1])) {
            return home;
        }
        return search(key, FlatControl.tag(hash), group, word);
    }

    private int search(Object key, byte tag, int first, long firstWord) {
        int group = first;
        long word = firstWord;
        int step = 1;
        for (int probes = controls.length; ; probes--) {
            for (long hits = FlatControl.matches(word, tag); hits != 0; hits &= hits - 1) {
                int slot = (group << 3) + FlatControl.first(hits);
                if (GoEquality.same(key, cells[slot << 1])) {
                    return slot;
                }
            }
            if (FlatControl.empty(word) != 0 || probes == 1) {
                return -1;
            }
            group = next(group, step);
            step += widening;
            word = controls[group];
        }
    }

    private int next(int group, int step) {
        int next = group + step;
        return next < controls.length ? next : next - controls.length;
    }

    /** The value of {@code key}, or {@link DetectingMap#ABSENT}. */
    @Nullable
    Object value(Object key, long hash) {
        int slot = find(key, hash);
        return slot < 0 ? DetectingMap.ABSENT : cells[(slot << 1) + 1];
    }

    /**
     * Where to store an absent key: its home if that is free, or else the first free slot on its way; -1 if none is.
     */
    int vacancy(long hash) {
        int home = home(hash);
        int group = home >>> 3;
        long word = controls[group];
        return FlatControl.at(word, home) >= 0 ? home : vacancyFrom(group, word);
    }

    private int vacancyFrom(int first, long firstWord) {
        int group = first;
        long word = firstWord;
        int step = 1;
        for (int probes = controls.length; ; probes--) {
            long free = FlatControl.free(word);
            if (free != 0) {
                return (group << 3) + FlatControl.first(free);
            }
            if (probes == 1) {
                return -1;
            }
            group = next(group, step);
            step += widening;
            word = controls[group];
        }
    }

    /** Whether the table must be replaced before a key is stored in a slot that {@link #vacancy} named. */
    boolean isWornAt(int slot) {
        return used >= limit && (slot < 0 || FlatControl.at(controls[slot >>> 3], slot) == FlatControl.EMPTY);
    }

    /** Stores a key in a slot that {@link #vacancy} named. */
    void occupy(int slot, Object key, long hash) {
        int group = slot >>> 3;
        long word = controls[group];
        if (FlatControl.at(word, slot) == FlatControl.EMPTY) {
            used++;
        }
        cells[slot << 1] = key;
        controls[group] = FlatControl.with(word, slot, FlatControl.tag(hash));
    }

    /** Empties a slot; who searches passes over it only if somebody may have passed over its group when it was full. */
    void remove(int slot) {
        int group = slot >>> 3;
        long word = controls[group];
        boolean empty = FlatControl.empty(word) != 0;
        if (empty) {
            used--;
        }
        controls[group] = FlatControl.with(word, slot, empty ? FlatControl.EMPTY : FlatControl.DELETED);
        cells[slot << 1] = null;
        cells[(slot << 1) + 1] = null;
    }

    /** How many slots are not empty: full, or deleted. */
    int used() {
        return used;
    }

    int limit() {
        return limit;
    }

    /** Makes the slots of deleted entries empty again; there must be no other. */
    void forgetDeleted() {
        if (used != 0) {
            Arrays.fill(controls, 0);
            used = 0;
        }
    }

    /** Empties every slot, in place: who still walks over them finds nothing more. */
    void wipe() {
        forgetDeleted();
        Arrays.fill(cells, null);
    }
}
