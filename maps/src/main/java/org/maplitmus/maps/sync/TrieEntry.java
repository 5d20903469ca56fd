package org.maplitmus.maps.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;

/**
 * A mapping of a {@link HashTrieMap} that never changes, and the link to the next one of the same hash.
 *
 * <p>A new value is a new entry. Readers are lock-free; the link is written under the mutex of the level that holds the
 * chain. The plain store of the constructor is carried by the one that makes the entry reachable.
 */
final class TrieEntry<K extends @Nullable Object, V extends @Nullable Object> implements TrieNode<K, V> {

    private static final VarHandle OVERFLOW;

    static {
        try {
            OVERFLOW = MethodHandles.lookup().findVarHandle(TrieEntry.class, "overflow", TrieEntry.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int hash;
    final K key;
    final V value;
    private @Nullable TrieEntry<K, V> overflow;

    TrieEntry(int hash, K key, V value, @Nullable TrieEntry<K, V> overflow) {
        this.hash = hash;
        this.key = key;
        this.value = value;
        this.overflow = overflow;
    }

    /** The entry of the key in the chain that begins here. */
    @Nullable
    TrieEntry<K, V> find(int wantedHash, @Nullable Object wanted) {
        TrieEntry<K, V> entry = hash == wantedHash ? this : null;
        while (entry != null && !GoEquality.same(wanted, entry.key)) {
            entry = entry.getOverflowVolatile();
        }
        return entry;
    }

    /** Pairs with {@link #setOverflowVolatile}. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    TrieEntry<K, V> getOverflowVolatile() {
        return (TrieEntry<K, V>) OVERFLOW.getVolatile(this);
    }

    /** Pairs with {@link #getOverflowVolatile}: who goes on to the new entry sees what came before the update. */
    @SuppressWarnings("NullAway")
    void setOverflowVolatile(@Nullable TrieEntry<K, V> next) {
        OVERFLOW.setVolatile(this, next);
    }
}
