package org.maplitmus.maps.sync;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.ConcurrentBacking;
import org.maplitmus.maps.view.Extent;
import org.maplitmus.maps.view.Met;
import org.maplitmus.maps.view.Traversal;
import org.maplitmus.maps.view.ViewedMap;

/**
 * What {@link GoSyncMap#asMap} gives. Thread-safe; the loops of the {@code compute} family are those of
 * {@link ConcurrentMap}.
 */
final class MapView<K extends @Nullable Object, V extends @Nullable Object> extends ViewedMap<K, V>
        implements ConcurrentMap<K, V> {

    private final GoSyncMap<K, V> map;
    private final Supplier<Walk<K, V>> walks;

    MapView(GoSyncMap<K, V> map, Supplier<Walk<K, V>> walks) {
        this.map = map;
        this.walks = walks;
    }

    /** A mapping of the walk, with the value that it has when it is asked for. */
    private record Current<K extends @Nullable Object, V extends @Nullable Object>(MapView<K, V> map, Mapping<K, V> met)
            implements Met<K, V> {

        @Override
        public K key() {
            return met.key();
        }

        @Override
        public V value() {
            return map.getOrDefault(met.key(), met.value());
        }
    }

    /** A new walk, without the mappings that the view does not show. */
    private Traversal<Current<K, V>> traversal() {
        Walk<K, V> walk = walks.get();
        return () -> {
            Mapping<K, V> met = walk.next();
            while (met != null && (met.key() == null || met.value() == null)) {
                met = walk.next();
            }
            return met == null ? null : new Current<>(this, met);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(Object key) {
        return map.load((K) requireNonNull(key)).value();
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        requireNonNull(value);
        return super.containsValue(value);
    }

    @Override
    public @Nullable V put(K key, V value) {
        requireNonNull(key);
        requireNonNull(value);
        return map.swap(key, value).value();
    }

    @Override
    @SuppressWarnings("NullAway") // Null is a value for Go's own methods.
    public @Nullable V putIfAbsent(K key, V value) {
        requireNonNull(key);
        requireNonNull(value);
        Loaded<V> actual = map.loadOrStore(key, value);
        while (actual.loaded() && actual.value() == null && !map.compareAndSwap(key, null, value)) {
            actual = map.loadOrStore(key, value);
        }
        return actual.loaded() ? actual.value() : null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V remove(Object key) {
        return map.loadAndDelete((K) requireNonNull(key)).value();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(Object key, @Nullable Object value) {
        requireNonNull(key);
        return value != null && map.compareAndDelete((K) key, (V) value);
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireNonNull(key);
        requireNonNull(value);
        V present = get(key);
        while (present != null && !map.compareAndSwap(key, present, value)) {
            present = get(key);
        }
        return present;
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireNonNull(key);
        requireNonNull(expected);
        requireNonNull(value);
        return map.compareAndSwap(key, expected, value);
    }

    @Override
    public boolean isEmpty() {
        return traversal().next() == null;
    }

    @Override
    public int size() {
        int size = 0;
        Traversal<Current<K, V>> traversal = traversal();
        while (size < Integer.MAX_VALUE && traversal.next() != null) {
            size++;
        }
        return size;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    protected Backing<K, V> backing() {
        return new ConcurrentBacking<>(this, this::traversal, this::replace, Extent.OPEN);
    }
}
