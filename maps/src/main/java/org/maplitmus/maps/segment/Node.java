package org.maplitmus.maps.segment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Met;

/**
 * One mapping in a chain; its key never changes, its value and its link may.
 *
 * <p>Readers are lock-free. Writers hold the lock of the segment. The plain stores of the constructor are carried by
 * the store that makes the node reachable.
 */
final class Node<K, V> implements Met<K, V> {

    private static final VarHandle VALUE;
    private static final VarHandle NEXT;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            VALUE = lookup.findVarHandle(Node.class, "value", Object.class);
            NEXT = lookup.findVarHandle(Node.class, "next", Node.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int hash;
    final K key;
    private V value;
    private @Nullable Node<K, V> next;

    Node(int hash, K key, V value, @Nullable Node<K, V> next) {
        this.hash = hash;
        this.key = key;
        this.value = value;
        this.next = next;
    }

    @Override
    public K key() {
        return key;
    }

    @Override
    public V value() {
        return getValueVolatile();
    }

    /** A key is itself, whatever its {@code equals} says or throws. */
    @SuppressWarnings("ReferenceEquality")
    boolean holds(int wantedHash, Object wanted) {
        return hash == wantedHash && (key == wanted || wanted.equals(key));
    }

    /** The same mapping before another chain. Only under the lock, or the copy could miss a newer value. */
    Node<K, V> copyBefore(@Nullable Node<K, V> chain) {
        return new Node<>(hash, key, value, chain);
    }

    /** Only under the lock. */
    V getValuePlain() {
        return value;
    }

    /** Pairs with {@link #setValueVolatile}. */
    @SuppressWarnings("unchecked")
    V getValueVolatile() {
        return (V) VALUE.getVolatile(this);
    }

    /** Pairs with {@link #getValueVolatile}: who sees the value sees what came before the update. */
    void setValueVolatile(V newValue) {
        VALUE.setVolatile(this, newValue);
    }

    /** Only under the lock. */
    @Nullable
    Node<K, V> getNextPlain() {
        return next;
    }

    /** Pairs with {@link #setNextVolatile}. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    Node<K, V> getNextVolatile() {
        return (Node<K, V>) NEXT.getVolatile(this);
    }

    /** Pairs with {@link #getNextVolatile}: who walks past a removed node sees what came before the removal. */
    @SuppressWarnings("NullAway")
    void setNextVolatile(@Nullable Node<K, V> newNext) {
        NEXT.setVolatile(this, newNext);
    }
}
