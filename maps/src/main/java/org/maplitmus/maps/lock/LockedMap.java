package org.maplitmus.maps.lock;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the maps of this package have in common: a map that is only reached through its {@link LockedValue}, and views
 * that walk over snapshots.
 *
 * <p>A {@code LockedValue} that excludes writers makes every operation atomic; nothing else in here synchronizes.
 */
abstract class LockedMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {

    private final LockedValue<Map<K, V>> guarded;
    private final Set<K> keySet;
    private final Collection<V> values;
    private final Set<Entry<K, V>> entrySet;

    LockedMap(LockedValue<Map<K, V>> guarded) {
        this.guarded = guarded;
        this.keySet = new LockedSetView<>(guarded, Map::keySet, Entry::getKey, LockedMap::removeKey);
        this.values = new LockedView<>(guarded, Map::values, Entry::getValue, LockedMap::removeMapping);
        this.entrySet = new LockedEntrySet<>(guarded);
        // A map stores a view when it is first asked for it: a write, and not for the read lock.
        guarded.write(map -> List.of(map.keySet(), map.values(), map.entrySet()));
    }

    private static <K extends @Nullable Object, V extends @Nullable Object> void removeKey(
            Map<K, V> map, Entry<K, V> shown) {
        map.remove(shown.getKey());
    }

    static <K extends @Nullable Object, V extends @Nullable Object> void removeMapping(
            Map<K, V> map, Entry<K, V> shown) {
        map.remove(shown.getKey(), shown.getValue());
    }

    @Override
    public int size() {
        return guarded.read(Map::size);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return guarded.read(map -> map.containsKey(key));
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return guarded.read(map -> map.containsValue(value));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return guarded.read(map -> map.get(key));
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        return guarded.read(map -> map.getOrDefault(key, fallback));
    }

    @Override
    public @Nullable V put(K key, V value) {
        return guarded.write(map -> map.put(key, value));
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return guarded.write(map -> map.putIfAbsent(key, value));
    }

    /** Puts every mapping of {@code source} at one instant; {@code source} is copied before the lock is taken. */
    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        Map<K, V> copy = new HashMap<>(source);
        guarded.write(map -> {
            map.putAll(copy);
            return map;
        });
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        return guarded.write(map -> map.remove(key));
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        return guarded.write(map -> map.remove(key, value));
    }

    @Override
    public void clear() {
        entrySet.clear();
    }

    @Override
    public @Nullable V replace(K key, V value) {
        return guarded.write(map -> map.replace(key, value));
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        return guarded.write(map -> map.replace(key, expected, value));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        guarded.write(map -> {
            map.replaceAll(function);
            return map;
        });
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        return guarded.write(map -> map.computeIfAbsent(key, function));
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        return guarded.write(map -> map.computeIfPresent(key, function));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return guarded.write(map -> map.compute(key, function));
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        return guarded.write(map -> map.merge(key, value, function));
    }

    @Override
    public Set<K> keySet() {
        return keySet;
    }

    @Override
    public Collection<V> values() {
        return values;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return entrySet;
    }

    /** Whether {@code other} is a map with equal mappings; another map of this package is also seen at one instant. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Map<?, ?> map && copy().equals(copyOf(map)));
    }

    private static Map<?, ?> copyOf(Map<?, ?> map) {
        return map instanceof LockedMap<?, ?> locked ? locked.copy() : map;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private Map<K, V> copy() {
        return guarded.read(HashMap::new);
    }
}
