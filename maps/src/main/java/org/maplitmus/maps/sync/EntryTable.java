package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/**
 * A hash table of entries, with linear probing; the map that {@link SyncMap} has twice.
 *
 * <p>Not thread-safe: changed under the mutex while it is the dirty map, never again once it is the read-only one. It
 * compares keys only to find them: growth and copies call no code of the user.
 */
final class EntryTable<K extends @Nullable Object, V extends @Nullable Object> {

    private static final int LEAST_SLOTS = 8;

    private @Nullable SyncEntry<K, V>[] slots;
    private int count;

    EntryTable() {
        this(LEAST_SLOTS);
    }

    private EntryTable(int length) {
        slots = array(length);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <K extends @Nullable Object, V extends @Nullable Object> @Nullable SyncEntry<K, V>[] array(
            int length) {
        return new SyncEntry[length];
    }

    /** How many keys there are, the deleted among them. */
    int count() {
        return count;
    }

    /** How many slots there are, for walks. */
    int length() {
        return slots.length;
    }

    @Nullable
    SyncEntry<K, V> at(int slot) {
        return slots[slot];
    }

    @Nullable
    SyncEntry<K, V> find(int hash, @Nullable Object key) {
        return slots[slotOf(hash, key)];
    }

    /** The slot of the key, or the empty one where a search for it ends. */
    private int slotOf(int hash, @Nullable Object key) {
        int slot = hash & (slots.length - 1);
        SyncEntry<K, V> entry = slots[slot];
        while (entry != null && !entry.holds(hash, key)) {
            slot = after(slot);
            entry = slots[slot];
        }
        return slot;
    }

    /** Adds an entry whose key is not there. */
    void add(SyncEntry<K, V> entry) {
        if (count >= capacity(slots.length)) {
            widen();
        }
        place(entry);
        count++;
    }

    /** A quarter of the slots stays empty, so that every search ends. */
    private static int capacity(int length) {
        return length - (length >>> 2);
    }

    private void widen() {
        @Nullable SyncEntry<K, V>[] narrow = slots;
        slots = array(2 * narrow.length);
        for (SyncEntry<K, V> entry : narrow) {
            if (entry != null) {
                place(entry);
            }
        }
    }

    private void place(SyncEntry<K, V> entry) {
        int slot = entry.hash & (slots.length - 1);
        while (slots[slot] != null) {
            slot = after(slot);
        }
        slots[slot] = entry;
    }

    /** Removes the key and answers its entry, if it has one. */
    @Nullable
    SyncEntry<K, V> remove(int hash, @Nullable Object key) {
        int slot = slotOf(hash, key);
        SyncEntry<K, V> entry = slots[slot];
        if (entry != null) {
            closeGap(slot);
            count--;
        }
        return entry;
    }

    /** Moves back the entries whose search would end at the gap. */
    private void closeGap(int removed) {
        int gap = removed;
        int slot = after(gap);
        for (SyncEntry<K, V> entry = slots[slot]; entry != null; entry = slots[slot]) {
            if (distance(entry.hash, slot) >= distance(gap, slot)) {
                slots[gap] = entry;
                gap = slot;
            }
            slot = after(slot);
        }
        slots[gap] = null;
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (slots.length - 1);
    }

    /**
     * A table with the same entries but for those of deleted keys, which are expunged. All memory is taken before the
     * first is.
     */
    EntryTable<K, V> copyExpunging() {
        EntryTable<K, V> copy = new EntryTable<>(lengthFor(count));
        for (SyncEntry<K, V> entry : slots) {
            if (entry != null && !entry.tryExpunge()) {
                copy.place(entry);
                copy.count++;
            }
        }
        return copy;
    }

    private static int lengthFor(int count) {
        int length = LEAST_SLOTS;
        while (capacity(length) < count) {
            length *= 2;
        }
        return length;
    }
}
