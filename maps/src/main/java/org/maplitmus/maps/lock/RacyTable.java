package org.maplitmus.maps.lock;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.hash.Spread;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.NodeBacking;
import org.maplitmus.maps.view.NodeTraversal;
import org.maplitmus.maps.view.ViewIterator;
import org.maplitmus.maps.view.ViewedMap;

/**
 * A power of two of buckets, each a chain of {@link Link}s with the newest first; doubles when it is more than three
 * quarters full, and never shrinks but when it is cleared.
 *
 * <p>Not thread-safe: writers must exclude each other. But {@code get} and {@code containsKey} may race with one
 * writer: they end, throw nothing but what a key's {@code equals} or {@code hashCode} throws, and answer something,
 * which the caller must throw away if a writer was in. That is why growth builds new links for the new array instead of
 * linking the old ones anew, and why the array is read once for each look.
 *
 * <p>Null keys and values are allowed. An entry or an iterator is good until the table is changed past it.
 */
final class RacyTable<K extends @Nullable Object, V extends @Nullable Object> extends ViewedMap<K, V> {

    private static final int INITIAL_CAPACITY = 16;
    private static final int MAXIMUM_CAPACITY = 1 << 30;
    private static final float LOAD_FACTOR = 0.75f;

    private @Nullable Link<K, V>[] buckets = buckets(INITIAL_CAPACITY);
    private int size;

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return link(key) != null;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Link<K, V> link = link(key);
        return link == null ? null : link.getValue();
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        Link<K, V> link = link(key);
        return link == null ? fallback : link.getValue();
    }

    @Override
    public @Nullable V put(K key, V value) {
        Link<K, V> link = link(key);
        if (link != null) {
            return link.setValue(value);
        }
        add(key, value);
        return null;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        Link<K, V> link = link(key);
        if (link == null) {
            return null;
        }
        unlink(link);
        return link.getValue();
    }

    @Override
    public void clear() {
        buckets = buckets(INITIAL_CAPACITY);
        size = 0;
    }

    @Override
    protected Backing<K, V> backing() {
        return new NodeBacking<>(this, this::links, this::link, this::unlink);
    }

    /** The links that a removal copies come before the one removed, so that the walk does not meet them again. */
    private Iterator<Link<K, V>> links() {
        return new ViewIterator<>(new NodeTraversal<>(this::after), link -> link, this::unlink);
    }

    private @Nullable Link<K, V> link(@Nullable Object key) {
        int hash = spread(key);
        @Nullable Link<K, V>[] current = buckets;
        return Link.find(current[bucket(hash, current)], hash, key);
    }

    /** Takes a link of this table out of its chain. */
    private void unlink(Link<K, V> unwanted) {
        int bucket = bucket(unwanted.hash, buckets);
        buckets[bucket] = Link.without(buckets[bucket], unwanted);
        size--;
    }

    /** The link after {@code link} in bucket order, or null; null asks for the first. */
    private @Nullable Link<K, V> after(@Nullable Link<K, V> link) {
        if (link == null) {
            return firstFrom(0);
        }
        return link.next != null ? link.next : firstFrom(bucket(link.hash, buckets) + 1);
    }

    private @Nullable Link<K, V> firstFrom(int start) {
        for (int bucket = start; bucket < buckets.length; bucket++) {
            if (buckets[bucket] != null) {
                return buckets[bucket];
            }
        }
        return null;
    }

    private void add(K key, V value) {
        if (size >= LOAD_FACTOR * buckets.length && buckets.length < MAXIMUM_CAPACITY) {
            buckets = grown(buckets);
        }
        int hash = spread(key);
        int bucket = bucket(hash, buckets);
        buckets[bucket] = new Link<>(hash, key, value, buckets[bucket]);
        size++;
    }

    private static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Link<K, V>[] grown(
            @Nullable Link<K, V>[] full) {
        @Nullable Link<K, V>[] grown = buckets(2 * full.length);
        for (Link<K, V> head : full) {
            for (Link<K, V> link = head; link != null; link = link.next) {
                int bucket = bucket(link.hash, grown);
                grown[bucket] = link.before(grown[bucket]);
            }
        }
        return grown;
    }

    private static int spread(@Nullable Object key) {
        return Spread.downwards(Objects.hashCode(key));
    }

    private static int bucket(int hash, @Nullable Object[] buckets) {
        return hash & (buckets.length - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <K extends @Nullable Object, V extends @Nullable Object> @Nullable Link<K, V>[] buckets(
            int capacity) {
        return new Link[capacity];
    }
}
