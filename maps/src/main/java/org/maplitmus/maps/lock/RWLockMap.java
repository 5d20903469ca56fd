package org.maplitmus.maps.lock;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HashMap} behind one {@link ReentrantReadWriteLock}: every operation, single or bulk, takes effect at one
 * instant.
 *
 * <p>Reads share the read lock. Everything that may change the map holds the write lock for its whole length, compound
 * operations such as {@link #merge} and bulk operations such as {@link #putAll} and {@link #replaceAll} included. Null
 * keys and values are allowed as {@link HashMap} allows them.
 *
 * <p><b>Walks.</b> Iterators, spliterators, {@code toArray}, {@code toString}, {@code hashCode}, {@code forEach} and
 * the {@code equals} of the views go over a snapshot taken under the read lock. They never throw
 * {@link java.util.ConcurrentModificationException} and show the map of one instant. Taking the snapshot calls no
 * foreign code; whatever is called on what it shows runs without a lock. {@link #equals} goes over a copy instead:
 * making it calls {@code hashCode} and {@code equals} of the keys under the read lock, comparing it runs without a
 * lock. {@code Iterator.remove} removes the key only if it is still mapped to a value equal to the one the iterator
 * showed; an entry's {@code setValue} replaces the key's value and leaves a key alone that was removed meanwhile. The
 * views are live in everything else; their bulk removals hold the write lock for their whole length.
 *
 * <p><b>Functions.</b> Functions given to the {@code compute} family, {@code merge}, {@code replaceAll} and
 * {@code removeIf} run under the write lock. They may read this map, because whoever holds the write lock may also take
 * the read lock. They must not add or remove a mapping, although the lock would let them in: {@link HashMap} then
 * throws {@link java.util.ConcurrentModificationException} where it sees it. They must not wait for another thread that
 * uses this map. No function runs under the read lock, so none can wait for itself by asking for the write lock, which
 * this lock grants to no reader. The {@code equals} and {@code hashCode} of keys and values do run under either lock
 * wherever a key or value is looked up, and must not use the map.
 *
 * <p>Thread-safe. The lock is not fair: a steady stream of readers or writers can delay others.
 */
public final class RWLockMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {

    private final Guarded<Map<K, V>> guarded;
    private final Set<K> keySet;
    private final Collection<V> values;
    private final Set<Entry<K, V>> entrySet;

    /** An empty map. */
    public RWLockMap() {
        this(new Guarded<>(new ReentrantReadWriteLock(), new HashMap<>()));
    }

    /** A map with the mappings that {@code source} shows when it is walked once. */
    public RWLockMap(Map<? extends K, ? extends V> source) {
        this(new Guarded<>(new ReentrantReadWriteLock(), new HashMap<>(source)));
    }

    RWLockMap(Guarded<Map<K, V>> guarded) {
        this.guarded = guarded;
        this.keySet = new LockedSetView<>(guarded, Map::keySet, Entry::getKey);
        this.values = new LockedView<>(guarded, Map::values, Entry::getValue);
        this.entrySet = new LockedEntrySet<>(guarded);
        // A HashMap stores a view when it is first asked for it: a write, and not for the read lock.
        guarded.write(map -> List.of(map.keySet(), map.values(), map.entrySet()));
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

    /** Whether {@code other} is a map with equal mappings; another RWLockMap is also seen at one instant. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || Objects.equals(copy(), other instanceof RWLockMap<?, ?> locked ? locked.copy() : other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    private Map<K, V> copy() {
        return guarded.read(HashMap::new);
    }
}
