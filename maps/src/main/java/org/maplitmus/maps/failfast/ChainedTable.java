package org.maplitmus.maps.failfast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.hash.Spread;

/**
 * A power of two of buckets, each a chain of nodes in order of insertion; doubles when it is more than three quarters
 * full.
 *
 * <p>Knows nothing of iterators. Null keys hash to 0. Not thread-safe.
 */
final class ChainedTable<K extends @Nullable Object, V extends @Nullable Object> {

    private static final int INITIAL_CAPACITY = 16;
    private static final int MAXIMUM_CAPACITY = 1 << 30;
    private static final float LOAD_FACTOR = 0.75f;

    private @Nullable Node<K, V>[] buckets = buckets(INITIAL_CAPACITY);
    private int size;

    int size() {
        return size;
    }

    int capacity() {
        return buckets.length;
    }

    @Nullable
    Node<K, V> find(@Nullable Object key) {
        int hash = spread(key);
        Node<K, V> node = buckets[bucket(hash, buckets)];
        while (node != null && !(node.hash == hash && Objects.equals(key, node.getKey()))) {
            node = node.next;
        }
        return node;
    }

    /** Adds a mapping for a key that the table does not hold. All memory that it takes is there before it begins. */
    void insert(K key, V value) {
        Node<K, V> added = new Node<>(spread(key), key, value);
        if (size + 1 > LOAD_FACTOR * buckets.length && buckets.length < MAXIMUM_CAPACITY) {
            grow();
        }
        append(added, buckets);
        size++;
    }

    /** Takes a node of this table, known by identity, out of its chain. */
    @SuppressWarnings("ReferenceEquality")
    void unlink(Node<K, V> node) {
        int index = bucket(node.hash, buckets);
        Node<K, V> head = buckets[index];
        if (head == node) {
            buckets[index] = node.next;
        } else {
            predecessor(head, node).next = node.next;
        }
        size--;
    }

    void clear() {
        buckets = buckets(INITIAL_CAPACITY);
        size = 0;
    }

    /** The node after {@code node} in bucket order, or null; null asks for the first. */
    @Nullable
    Node<K, V> after(@Nullable Node<K, V> node) {
        if (node == null) {
            return firstFrom(0);
        }
        Node<K, V> following = node.next;
        return following != null ? following : firstFrom(bucket(node.hash, buckets) + 1);
    }

    private @Nullable Node<K, V> firstFrom(int index) {
        for (int i = index; i < buckets.length; i++) {
            if (buckets[i] != null) {
                return buckets[i];
            }
        }
        return null;
    }

    private void grow() {
        @Nullable Node<K, V>[] grown = buckets(2 * buckets.length);
        for (Node<K, V> head : buckets) {
            appendChain(head, grown);
        }
        buckets = grown;
    }

    private static <K extends @Nullable Object, V extends @Nullable Object> void appendChain(
            @Nullable Node<K, V> head, @Nullable Node<K, V>[] buckets) {
        Node<K, V> node = head;
        while (node != null) {
            Node<K, V> rest = node.next;
            node.next = null;
            append(node, buckets);
            node = rest;
        }
    }

    private static <K extends @Nullable Object, V extends @Nullable Object> void append(
            Node<K, V> node, @Nullable Node<K, V>[] buckets) {
        int index = bucket(node.hash, buckets);
        Node<K, V> head = buckets[index];
        if (head == null) {
            buckets[index] = node;
        } else {
            predecessor(head, null).next = node;
        }
    }

    /** The node of the chain from {@code head} whose next is {@code next} itself; null asks for the last. */
    @SuppressWarnings("ReferenceEquality")
    private static <K extends @Nullable Object, V extends @Nullable Object> Node<K, V> predecessor(
            @Nullable Node<K, V> head, @Nullable Node<K, V> next) {
        Node<K, V> node = Objects.requireNonNull(head);
        for (Node<K, V> following = node.next; following != next; following = node.next) {
            node = Objects.requireNonNull(following);
        }
        return node;
    }

    private static int spread(@Nullable Object key) {
        return Spread.downwards(Objects.hashCode(key));
    }

    private static int bucket(int hash, @Nullable Object[] buckets) {
        return hash & (buckets.length - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Node<K, V>[] buckets(
            int capacity) {
        return new Node[capacity];
    }
}
