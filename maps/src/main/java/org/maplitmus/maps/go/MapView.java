package org.maplitmus.maps.go;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Go map as a {@link Map}.
 *
 * <p>Each method is what a Go program would write, and so one operation of the Go map or a few: {@code put} looks the
 * key up and then assigns, {@code remove} looks it up and then deletes. Keys are compared as {@link BuiltinMap} says.
 */
final class MapView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {

    final BuiltinMap<K, V> map;

    MapView(BuiltinMap<K, V> map) {
        this.map = map;
    }

    @Override
    public int size() {
        return map.len();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.lookup(key).ok();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return map.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        V before = map.get(key);
        map.assign(key, value);
        return before;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        V before = map.get(key);
        map.delete(key);
        return before;
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new EntryIterator<>(map);
        }

        @Override
        public int size() {
            return map.len();
        }

        @Override
        public boolean contains(@Nullable Object mapping) {
            if (!(mapping instanceof Map.Entry<?, ?> wanted)) {
                return false;
            }
            Lookup<V> found = map.lookup(wanted.getKey());
            return found.ok() && Objects.equals(found.value(), wanted.getValue());
        }

        @Override
        public boolean remove(@Nullable Object mapping) {
            boolean found = contains(mapping);
            if (found && mapping instanceof Map.Entry<?, ?> wanted) {
                map.delete(wanted.getKey());
            }
            return found;
        }

        @Override
        public void clear() {
            map.clear();
        }
    }
}
