package org.maplitmus.contract.convert;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map with keys and values in one form, seen with those of the scenarios.
 *
 * <p>Every operation is one operation of the map behind it, of the same name, and walks are its walks, so that what is
 * seen here is what the map does. It has no state and is as safe for threads as that map. Two things it cannot show: it
 * is not the monitor of the map behind, and its own final fields publish what was in that map when it was made.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
public final class ConvertedMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {

    private final Map<@Nullable Object, @Nullable Object> map;
    private final Conversion keys;
    private final Conversion values;

    private ConvertedMap(Map<@Nullable Object, @Nullable Object> map, Conversion keys, Conversion values) {
        this.map = map;
        this.keys = keys;
        this.values = values;
    }

    /** {@code map}, whose keys and values have the forms {@code keys} and {@code values}. */
    @SuppressWarnings("unchecked")
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> of(
            Object map, Form keys, Form values) {
        return keys.converts() || values.converts()
                ? new ConvertedMap<>((Map<@Nullable Object, @Nullable Object>) map, keys, values)
                : (Map<K, V>) map;
    }

    /** {@code map}, whose keys are converted by {@code keys}. */
    @SuppressWarnings("unchecked")
    static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> of(Object map, NumberedKeys keys) {
        return new ConvertedMap<>((Map<@Nullable Object, @Nullable Object>) map, keys, Form.ANY);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Null stays null, and its type says whether it may.
    private K key(@Nullable Object inner) {
        return (K) keys.outward(inner);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Null stays null, and its type says whether it may.
    private V value(@Nullable Object inner) {
        return (V) values.outward(inner);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return value(map.get(keys.inward(key)));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(keys.inward(key));
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return map.containsValue(values.inward(value));
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        return value(map.getOrDefault(keys.inward(key), values.inward(fallback)));
    }

    @Override
    public @Nullable V put(K key, V value) {
        return value(map.put(keys.inward(key), values.inward(value)));
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> mappings) {
        map.putAll(new ConvertedMap<@Nullable Object, @Nullable Object>(
                cast(mappings), new Reversed(keys), new Reversed(values)));
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        return value(map.putIfAbsent(keys.inward(key), values.inward(value)));
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        return value(map.remove(keys.inward(key)));
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        return map.remove(keys.inward(key), values.inward(value));
    }

    @Override
    public @Nullable V replace(K key, V value) {
        return value(map.replace(keys.inward(key), values.inward(value)));
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return map.replace(keys.inward(key), values.inward(oldValue), values.inward(newValue));
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        map.replaceAll((key, value) -> values.inward(function.apply(key(key), value(value))));
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return value(map.computeIfAbsent(keys.inward(key), inner -> values.inward(function.apply(key(inner)))));
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        return value(map.computeIfPresent(
                keys.inward(key), (inner, value) -> values.inward(function.apply(key(inner), value(value)))));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return value(map.compute(
                keys.inward(key), (inner, value) -> values.inward(function.apply(key(inner), value(value)))));
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        return value(map.merge(
                keys.inward(key),
                values.inward(value),
                (left, right) -> values.inward(function.apply(value(left), value(right)))));
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        map.forEach((key, value) -> action.accept(key(key), value(value)));
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
    public Set<K> keySet() {
        return new ConvertedSet<>(map.keySet(), keys);
    }

    @Override
    public Collection<V> values() {
        return new ConvertedView<>(map.values(), values);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new ConvertedSet<>(cast(map.entrySet()), new Entries(keys, values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Map<?, ?> that
                && map.equals(new ConvertedMap<@Nullable Object, @Nullable Object>(
                        cast(that), new Reversed(keys), new Reversed(values)));
    }

    @Override
    public int hashCode() {
        return entrySet().hashCode();
    }

    @Override
    public String toString() {
        return keys.shown(map.toString());
    }

    @SuppressWarnings("unchecked")
    private static Map<@Nullable Object, @Nullable Object> cast(Map<?, ?> map) {
        return (Map<@Nullable Object, @Nullable Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static Collection<@Nullable Object> cast(Collection<?> view) {
        return (Collection<@Nullable Object>) view;
    }
}
