package org.maplitmus.maps.sync;

import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What both generations share: Go's operations that compare values or walk, and the view, made of what each map does by
 * either equality.
 */
abstract sealed class AbstractSyncMap<K extends @Nullable Object, V extends @Nullable Object> implements GoSyncMap<K, V>
        permits SyncMap, HashTrieMap {

    /** A new walk over all mappings, those of the view alone included. */
    abstract Walk<K, V> walk();

    /** {@link #compareAndSwap}, with values compared as {@code equality} says and no lock held. */
    abstract boolean swapIf(K key, V old, V replacement, Equality equality);

    /** {@link #compareAndDelete}, with values compared as {@code equality} says and no lock held. */
    abstract boolean deleteIf(K key, V old, Equality equality);

    @Override
    public final boolean compareAndSwap(K key, V old, V replacement) {
        return swapIf(key, old, replacement, Equality.GO);
    }

    @Override
    public final boolean compareAndDelete(K key, V old) {
        return deleteIf(key, old, Equality.GO);
    }

    @Override
    public final void range(BiPredicate<? super K, ? super V> visitor) {
        walk().show(visitor);
    }

    @Override
    public final ConcurrentMap<K, V> asMap() {
        return new MapView<>(this);
    }
}
