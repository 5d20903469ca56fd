package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/** The range over a map that was nil or empty when the loop began: it ends at once and looks at nothing. */
final class EmptyRange<K extends @Nullable Object, V extends @Nullable Object> implements RangeIterator<K, V> {

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public K key() {
        throw new IllegalStateException("key() needs a next() that returned true");
    }

    @Override
    public V value() {
        throw new IllegalStateException("value() needs a next() that returned true");
    }
}
