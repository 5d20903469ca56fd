package org.maplitmus.maps.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * One level of the trie of a {@link HashTrieMap}: sixteen slots, chosen by four bits of the hash.
 *
 * <p>Readers are lock-free. A slot is written under the mutex of its level, or before the level is reachable.
 */
final class Indirect<K extends @Nullable Object, V extends @Nullable Object> implements TrieNode<K, V> {

    /** The bits of the hash that one level looks at. */
    static final int BITS = 4;

    static final int WIDTH = 1 << BITS;
    /** The shift that brings the bits of the root to the low end. */
    static final int ROOT_SHIFT = Integer.SIZE - BITS;

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(TrieNode[].class);

    final NonReentrantLock mutex = new NonReentrantLock();
    final @Nullable Indirect<K, V> parent;
    private final @Nullable TrieNode<K, V>[] slots;
    private boolean dead;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Indirect(@Nullable Indirect<K, V> parent) {
        this.parent = parent;
        this.slots = new TrieNode[WIDTH];
    }

    static int index(int hash, int shift) {
        return (hash >>> shift) & (WIDTH - 1);
    }

    boolean isEmpty() {
        for (int index = 0; index < WIDTH; index++) {
            if (getVolatile(index) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the level was cut off. Only under the mutex, as what is written to such a level is lost. */
    boolean isDead() {
        return dead;
    }

    /** Only under the mutex, and only when the level is empty. */
    void die() {
        dead = true;
    }

    /** Pairs with {@link #setVolatile}. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    TrieNode<K, V> getVolatile(int index) {
        return (TrieNode<K, V>) SLOT.getVolatile(slots, index);
    }

    /**
     * Pairs with {@link #getVolatile}: who sees an entry or a level sees it filled, and what came before the update.
     */
    @SuppressWarnings("NullAway")
    void setVolatile(int index, @Nullable TrieNode<K, V> node) {
        SLOT.setVolatile(slots, index, node);
    }

    /** Only before the level is reachable. */
    void setPlain(int index, TrieNode<K, V> node) {
        slots[index] = node;
    }
}
