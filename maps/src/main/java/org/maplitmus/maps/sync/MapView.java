package org.maplitmus.maps.sync;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Backing;
import org.maplitmus.maps.view.ConcurrentBacking;
import org.maplitmus.maps.view.Met;
import org.maplitmus.maps.view.Traversal;
import org.maplitmus.maps.view.ViewedMap;

/**
 * What {@link GoSyncMap#asMap} gives. Thread-safe; the loops of the {@code compute} family are those of
 * {@link ConcurrentMap}.
 *
 * <p>The map compares keys by Go's {@code ==}. A {@link JavaKey} stands there for a key that {@code equals} compares
 * otherwise; values are compared by {@link Equality#JAVA}.
 */
final class MapView<K extends @Nullable Object, V extends @Nullable Object> extends ViewedMap<K, V>
        implements ConcurrentMap<K, V> {

    private final AbstractSyncMap<K, V> map;

    MapView(AbstractSyncMap<K, V> map) {
        this.map = map;
    }

    /** A mapping of the walk, with the value that it has when it is asked for. */
    private record Current<K extends @Nullable Object, V extends @Nullable Object>(MapView<K, V> map, K key, V last)
            implements Met<K, V> {

        @Override
        public V value() {
            return map.getOrDefault(key, last);
        }
    }

    /** A new walk, without the mappings that the view does not show. */
    private Traversal<Current<K, V>> traversal() {
        Walk<K, V> walk = map.walk();
        return () -> {
            Mapping<K, V> met = walk.next();
            while (met != null && (met.value() == null || JavaKey.shown(met.key()) == null)) {
                met = walk.next();
            }
            return met == null ? null : current(met);
        };
    }

    @SuppressWarnings("unchecked")
    private Current<K, V> current(Mapping<K, V> met) {
        return new Current<>(this, (K) requireNonNull(JavaKey.shown(met.key())), met.value());
    }

    @SuppressWarnings("unchecked")
    private K stored(Object key) {
        return (K) JavaKey.stored(requireNonNull(key));
    }

    @Override
    public @Nullable V get(Object key) {
        return map.load(stored(key)).value();
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
        requireNonNull(value);
        return map.swap(stored(key), value).value();
    }

    @Override
    @SuppressWarnings("NullAway") // Null is a value for Go's own methods.
    public @Nullable V putIfAbsent(K key, V value) {
        requireNonNull(value);
        K stored = stored(key);
        Loaded<V> actual = map.loadOrStore(stored, value);
        while (actual.loaded() && actual.value() == null && !map.compareAndSwap(stored, null, value)) {
            actual = map.loadOrStore(stored, value);
        }
        return actual.loaded() ? actual.value() : null;
    }

    @Override
    public @Nullable V remove(Object key) {
        return map.loadAndDelete(stored(key)).value();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean remove(Object key, @Nullable Object value) {
        K stored = stored(key);
        return value != null && map.deleteIf(stored, (V) value, Equality.JAVA);
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireNonNull(value);
        K stored = stored(key);
        V present = map.load(stored).value();
        while (present != null && !map.swapIf(stored, present, value, Equality.JAVA)) {
            present = map.load(stored).value();
        }
        return present;
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireNonNull(expected);
        requireNonNull(value);
        return map.swapIf(stored(key), expected, value, Equality.JAVA);
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
        return new ConcurrentBacking<>(this, this::traversal, this::replace, () -> Long.MAX_VALUE);
    }
}
