package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/** The nil map: empty for every reader, and a panic for who assigns to it. Immutable. */
final class NilMap<K extends @Nullable Object, V extends @Nullable Object> implements BuiltinMap<K, V> {

    @Override
    public @Nullable V get(@Nullable Object key) {
        return lookup(key).value();
    }

    @Override
    public Lookup<V> lookup(@Nullable Object key) {
        GoEquality.hash(key, 0);
        return new Lookup<>(null, false);
    }

    @Override
    public void assign(K key, V value) {
        throw new Panic("assignment to entry in nil map");
    }

    @Override
    public void delete(@Nullable Object key) {
        GoEquality.hash(key, 0);
    }

    @Override
    public void clear() {}

    @Override
    public int len() {
        return 0;
    }

    @Override
    public RangeIterator<K, V> range() {
        return new EmptyRange<>();
    }
}
