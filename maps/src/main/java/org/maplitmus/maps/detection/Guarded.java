package org.maplitmus.maps.detection;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Any map under watch, to find out who shares it: {@code Map<K, V> map = Guarded.exact(new HashMap<>())}.
 *
 * <p>It behaves as the map it wraps and adds a report, a {@link FatalError}, when one thread writes while another
 * reads, iterates or writes. Views, iterators and entries are watched too; the wrapped map must be reached through this
 * alone. As in Go, {@link #size} and {@link #isEmpty} never look, and a write is what may write, even if the key turns
 * out to be absent or the value to be there already. Reads are taken to change nothing, which is not true of a
 * {@link java.util.LinkedHashMap} in access order.
 *
 * <p>An iterator is inside only while it takes a step, and {@link #forEach} is such an iteration, so the thread that
 * iterates may write between steps as far as the wrapped map allows. A function given to {@code compute} or the like
 * runs inside the write and may call the map.
 *
 * <p>No more thread-safe than the map it wraps. A map that a race has already damaged may go round for ever, which
 * nobody reports; with {@link #exact} no race gets that far.
 */
public final class Guarded<K extends @Nullable Object, V extends @Nullable Object> implements Map<K, V> {

    private final Watch watch;
    private final Map<K, V> map;

    private Guarded(Map<K, V> map, Detector detector) {
        this.map = map;
        this.watch = new Watch(detector);
    }

    /** Watched by {@link Detection#SEQ}: cheap, a best effort; the report names the last writer. */
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> seq(Map<K, V> map) {
        return of(map, Detection.SEQ);
    }

    /** Watched by {@link Detection#EXACT}: every overlap of a writer is reported, and orders all threads. */
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> exact(Map<K, V> map) {
        return of(map, Detection.EXACT);
    }

    /**
     * Watched by {@code mode}.
     *
     * @throws IllegalArgumentException if {@code mode} is neither {@code SEQ} nor {@code EXACT}
     */
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> of(Map<K, V> map, Detection mode) {
        Objects.requireNonNull(map);
        String name = "Guarded " + map.getClass().getSimpleName();
        return new Guarded<>(
                map,
                switch (mode) {
                    case SEQ -> new NamedSequenceWord(name);
                    case EXACT -> new ExactWord(name);
                    case OFF, GO ->
                        throw new IllegalArgumentException("a map is guarded by SEQ or EXACT, not by " + mode);
                });
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
    public boolean containsKey(@Nullable Object key) {
        return watch.read(Operation.READ, () -> map.containsKey(key));
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return watch.read(Operation.READ, () -> map.containsValue(value));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return watch.<@Nullable V>read(Operation.READ, () -> map.get(key));
    }

    @Override
    public V getOrDefault(@Nullable Object key, V otherwise) {
        return watch.<V>read(Operation.READ, () -> map.getOrDefault(key, otherwise));
    }

    @Override
    public @Nullable V put(K key, V value) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.put(key, value));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> mappings) {
        watch.run(Operation.ASSIGN, () -> map.putAll(mappings));
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.putIfAbsent(key, value));
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        return watch.write(Operation.ASSIGN, () -> map.replace(key, expected, value));
    }

    @Override
    public @Nullable V replace(K key, V value) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.replace(key, value));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        watch.run(Operation.ASSIGN, () -> map.replaceAll(function));
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return watch.<V>write(Operation.ASSIGN, () -> map.computeIfAbsent(key, function));
    }

    @Override
    public @Nullable V computeIfPresent(
            K key, BiFunction<? super K, ? super @NonNull V, ? extends @Nullable V> function) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.computeIfPresent(key, function));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.compute(key, function));
    }

    @Override
    public @Nullable V merge(
            K key,
            @NonNull V value,
            BiFunction<? super @NonNull V, ? super @NonNull V, ? extends @Nullable V> function) {
        return watch.<@Nullable V>write(Operation.ASSIGN, () -> map.merge(key, value, function));
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        return watch.<@Nullable V>write(Operation.DELETE, () -> map.remove(key));
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        return watch.write(Operation.DELETE, () -> map.remove(key, value));
    }

    @Override
    public void clear() {
        watch.run(Operation.CLEAR, map::clear);
    }

    @Override
    public Set<K> keySet() {
        return new GuardedSet<>(watch, map.keySet(), key -> key);
    }

    @Override
    public Collection<V> values() {
        return new GuardedCollection<>(watch, map.values(), value -> value);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new GuardedSet<>(watch, map.entrySet(), entry -> new GuardedEntry<>(watch, entry));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || watch.read(Operation.READ, () -> map.equals(other));
    }

    @Override
    public int hashCode() {
        return watch.read(Operation.READ, () -> map.hashCode());
    }

    @Override
    public String toString() {
        return watch.read(Operation.READ, () -> map.toString());
    }
}
