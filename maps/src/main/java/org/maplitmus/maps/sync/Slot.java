package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/**
 * The slot of a hash while a writer holds the mutex of its level. For one thread at a time.
 *
 * <p>It holds nothing, or a chain of entries that all have one hash.
 */
final class Slot<K extends @Nullable Object, V extends @Nullable Object> {

    private final int hash;
    private Indirect<K, V> level;
    private int shift;

    private Slot(int hash, Indirect<K, V> level, int shift) {
        this.hash = hash;
        this.level = level;
        this.shift = shift;
    }

    /** The slot of {@code hash} with its level locked, or null if the trie has changed on the way. */
    static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Slot<K, V> lock(
            Indirect<K, V> root, int hash) {
        Indirect<K, V> level = root;
        int shift = Indirect.ROOT_SHIFT;
        while (level.getVolatile(Indirect.index(hash, shift)) instanceof Indirect<K, V> next) {
            level = next;
            shift -= Indirect.BITS;
        }
        Slot<K, V> slot = new Slot<>(hash, level, shift);
        return slot.lockedInPlace() ? slot : null;
    }

    /** Looks again once the mutex is held: the level may be dead by now, or the slot may have become a level. */
    private boolean lockedInPlace() {
        level.mutex.lock();
        boolean inPlace = !level.isDead() && !(level.getVolatile(index()) instanceof Indirect);
        if (!inPlace) {
            unlock();
        }
        return inPlace;
    }

    void unlock() {
        level.mutex.unlock();
    }

    private int index() {
        return Indirect.index(hash, shift);
    }

    private @Nullable TrieEntry<K, V> head() {
        return (TrieEntry<K, V>) level.getVolatile(index());
    }

    @Nullable
    TrieEntry<K, V> find(@Nullable Object key) {
        TrieEntry<K, V> head = head();
        return head == null ? null : head.find(hash, key);
    }

    /** Adds a key that is not there. */
    void insert(K key, V value) {
        TrieEntry<K, V> head = head();
        if (head == null || head.hash == hash) {
            level.setVolatile(index(), new TrieEntry<>(hash, key, value, head));
        } else {
            level.setVolatile(index(), expanded(head, new TrieEntry<>(hash, key, value, null)));
        }
    }

    /** A level with as many below it as it takes to tell the two hashes apart. */
    private Indirect<K, V> expanded(TrieEntry<K, V> present, TrieEntry<K, V> added) {
        Indirect<K, V> top = new Indirect<>(level);
        Indirect<K, V> bottom = top;
        int down = shift - Indirect.BITS;
        while (Indirect.index(present.hash, down) == Indirect.index(added.hash, down)) {
            Indirect<K, V> next = new Indirect<>(bottom);
            bottom.setPlain(Indirect.index(added.hash, down), next);
            bottom = next;
            down -= Indirect.BITS;
        }
        bottom.setPlain(Indirect.index(present.hash, down), present);
        bottom.setPlain(Indirect.index(added.hash, down), added);
        return top;
    }

    /**
     * Puts {@code key}, which is equal to the present one, and another value in the place of {@code present}; false,
     * and no change, if that is not there any more.
     */
    boolean replace(TrieEntry<K, V> present, K key, V value) {
        return relink(present, new TrieEntry<>(hash, key, value, present.getOverflowVolatile()));
    }

    /** Removes {@code present} and the levels that become empty; false, and no change, if it is not there any more. */
    boolean remove(TrieEntry<K, V> present) {
        boolean removed = relink(present, present.getOverflowVolatile());
        if (removed) {
            prune();
        }
        return removed;
    }

    @SuppressWarnings("ReferenceEquality") // An entry never changes: it is there, or the mapping is another one.
    private boolean relink(TrieEntry<K, V> present, @Nullable TrieEntry<K, V> next) {
        TrieEntry<K, V> head = head();
        if (head == present) {
            level.setVolatile(index(), next);
            return true;
        }
        TrieEntry<K, V> before = before(present, head);
        if (before != null) {
            before.setOverflowVolatile(next);
        }
        return before != null;
    }

    @SuppressWarnings("ReferenceEquality")
    private static <K extends @Nullable Object, V extends @Nullable Object> @Nullable TrieEntry<K, V> before(
            TrieEntry<K, V> present, @Nullable TrieEntry<K, V> head) {
        TrieEntry<K, V> entry = head;
        while (entry != null && entry.getOverflowVolatile() != present) {
            entry = entry.getOverflowVolatile();
        }
        return entry;
    }

    /** Cuts off empty levels from below. The mutex of a level is taken while that of the one below it is held. */
    private void prune() {
        Indirect<K, V> parent = level.parent;
        while (parent != null && level.isEmpty()) {
            parent.mutex.lock();
            Indirect<K, V> empty = level;
            level = parent;
            shift += Indirect.BITS;
            empty.die();
            level.setVolatile(index(), null);
            empty.mutex.unlock();
            parent = level.parent;
        }
    }
}
