package org.maplitmus.maps.lock;

import java.util.Map.Entry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a chain whose shape is final: what follows a link never changes.
 *
 * <p>Not thread-safe, but a walk over links that were reached by a data race ends, and sees every hash and key, because
 * a chain has no cycle at any time. The value that it sees may be any that was ever there, or null.
 */
final class Link<K extends @Nullable Object, V extends @Nullable Object> implements Entry<K, V> {

    final int hash;
    final @Nullable Link<K, V> next;
    private final K key;
    private V value;

    Link(int hash, K key, V value, @Nullable Link<K, V> next) {
        this.hash = hash;
        this.key = key;
        this.value = value;
        this.next = next;
    }

    /** The first link from {@code head} that is for the key, or null. */
    static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Link<K, V> find(
            @Nullable Link<K, V> head, int hash, @Nullable Object key) {
        Link<K, V> link = head;
        while (link != null && !(link.hash == hash && Objects.equals(key, link.key))) {
            link = link.next;
        }
        return link;
    }

    /** The chain from {@code head} without {@code unwanted}, one of its links: those before it are copied. */
    @SuppressWarnings("ReferenceEquality")
    static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Link<K, V> without(
            @Nullable Link<K, V> head, Link<K, V> unwanted) {
        Link<K, V> chain = unwanted.next;
        for (Link<K, V> link = head; link != null && link != unwanted; link = link.next) {
            chain = link.before(chain);
        }
        return chain;
    }

    /** A new link for the same mapping with another chain behind it. */
    Link<K, V> before(@Nullable Link<K, V> chain) {
        return new Link<>(hash, key, value, chain);
    }

    @Override
    public K getKey() {
        return key;
    }

    @Override
    public V getValue() {
        return value;
    }

    @Override
    public V setValue(V newValue) {
        V previous = value;
        value = newValue;
        return previous;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry<?, ?> entry
                && Objects.equals(key, entry.getKey())
                && Objects.equals(value, entry.getValue());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key) ^ Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
