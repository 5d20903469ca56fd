package org.maplitmus.maps.go;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of Go's built-in map type, with Go's names and Go's rules.
 *
 * <p>Keys are equal as in Go, which {@link GoEquality} spells out: by {@code equals}, but floating-point keys by value,
 * so that {@code -0.0} is {@code 0.0} and NaN is equal to nothing, itself included. Null is a key and a value like any
 * other, as a nil interface is in Go. Arrays and maps of this kind are not hashable, as slices and maps are not in Go.
 *
 * <p>Not thread-safe: readers may share a map, a writer must be alone. An implementation reports misuse as its
 * {@link org.maplitmus.maps.detection.Detection} mode says, by a {@link org.maplitmus.maps.detection.FatalError}.
 *
 * @see <a href="https://go.dev/ref/spec#Map_types">The Go Programming Language Specification, Map types</a>
 */
public interface BuiltinMap<K extends @Nullable Object, V extends @Nullable Object> {

    /**
     * {@code m[key]}: the value, or null, the zero value, if the key is absent.
     *
     * @throws Panic if the key is not hashable
     */
    @Nullable
    V get(@Nullable Object key);

    /**
     * {@code value, ok := m[key]}.
     *
     * @throws Panic if the key is not hashable
     */
    Lookup<V> lookup(@Nullable Object key);

    /**
     * {@code m[key] = value}.
     *
     * @throws Panic if the key is not hashable, or the map is nil
     */
    void assign(K key, V value);

    /**
     * {@code delete(m, key)}; an absent key is no error.
     *
     * @throws Panic if the key is not hashable
     */
    void delete(@Nullable Object key);

    /** {@code clear(m)}: removes every entry, those with a NaN key too. */
    void clear();

    /** {@code len(m)}: the number of entries; never looks for misuse. */
    int len();

    /**
     * {@code for key, value := range m}: an iterator that the loop advances.
     *
     * <p>The order is random. The thread that iterates may change the map meanwhile: an entry that it deletes before it
     * is reached is not produced, an entry that it adds may be produced or not, every other is produced exactly once.
     */
    RangeIterator<K, V> range();

    /** This map as a {@link Map}, live in both directions; each of its methods is one or more operations of this. */
    default Map<K, V> asMap() {
        return new MapView<>(this);
    }
}
