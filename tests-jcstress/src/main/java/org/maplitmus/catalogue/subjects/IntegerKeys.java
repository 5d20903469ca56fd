package org.maplitmus.catalogue.subjects;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map with keys of class Long, seen with keys of class Integer.
 *
 * <p>Every operation on a key is one operation of the map behind it, of the same name, and walks are its walks, so that
 * what is seen here is what the map does. It is as safe for threads as that map.
 *
 * @param <V> the type of the values
 */
final class IntegerKeys<V> extends AbstractMap<Integer, V> implements ConcurrentMap<Integer, V> {

    private final ConcurrentMap<Long, V> map;

    IntegerKeys(ConcurrentMap<Long, V> map) {
        this.map = map;
    }

    private static Object wide(Object key) {
        return key instanceof Integer number ? Long.valueOf(number) : key;
    }

    private static Long wide(Integer key) {
        return Long.valueOf(key);
    }

    @Override
    public @Nullable V get(Object key) {
        return map.get(wide(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(wide(key));
    }

    @Override
    public boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        return map.getOrDefault(wide(key), defaultValue);
    }

    @Override
    public @Nullable V put(Integer key, V value) {
        return map.put(wide(key), value);
    }

    @Override
    public @Nullable V putIfAbsent(Integer key, V value) {
        return map.putIfAbsent(wide(key), value);
    }

    @Override
    public @Nullable V remove(Object key) {
        return map.remove(wide(key));
    }

    @Override
    public boolean remove(Object key, Object value) {
        return map.remove(wide(key), value);
    }

    @Override
    public @Nullable V replace(Integer key, V value) {
        return map.replace(wide(key), value);
    }

    @Override
    public boolean replace(Integer key, V oldValue, V newValue) {
        return map.replace(wide(key), oldValue, newValue);
    }

    @Override
    public @Nullable V computeIfAbsent(Integer key, Function<? super Integer, ? extends V> function) {
        return map.computeIfAbsent(wide(key), wide -> function.apply(key));
    }

    @Override
    public @Nullable V computeIfPresent(Integer key, BiFunction<? super Integer, ? super V, ? extends V> function) {
        return map.computeIfPresent(wide(key), (wide, value) -> function.apply(key, value));
    }

    @Override
    public @Nullable V compute(Integer key, BiFunction<? super Integer, ? super V, ? extends V> function) {
        return map.compute(wide(key), (wide, value) -> function.apply(key, value));
    }

    @Override
    public @Nullable V merge(Integer key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return map.merge(wide(key), value, function);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<Map.Entry<Integer, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<Integer, V>> {

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public Iterator<Map.Entry<Integer, V>> iterator() {
            return new Walk<>(map.entrySet().iterator());
        }
    }

    /** A walk of the map behind, whose entries write through. */
    private record Walk<V>(Iterator<Map.Entry<Long, V>> walk) implements Iterator<Map.Entry<Integer, V>> {

        @Override
        public boolean hasNext() {
            return walk.hasNext();
        }

        @Override
        public Map.Entry<Integer, V> next() {
            return new Narrow<>(walk.next());
        }

        @Override
        public void remove() {
            walk.remove();
        }
    }

    /** An entry of the map behind. */
    private record Narrow<V>(Map.Entry<Long, V> entry) implements Map.Entry<Integer, V> {

        @Override
        public Integer getKey() {
            return Math.toIntExact(entry.getKey());
        }

        @Override
        public V getValue() {
            return entry.getValue();
        }

        @Override
        public V setValue(V value) {
            return entry.setValue(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Map.Entry<?, ?> that
                    && getKey().equals(that.getKey())
                    && getValue().equals(that.getValue());
        }

        @Override
        public int hashCode() {
            return getKey().hashCode() ^ getValue().hashCode();
        }
    }
}
