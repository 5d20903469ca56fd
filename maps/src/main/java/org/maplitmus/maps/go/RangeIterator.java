package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/**
 * The iterator of a {@code range} loop: {@code while (it.next()) use(it.key(), it.value())}.
 *
 * <p>For one thread.
 */
public interface RangeIterator<K extends @Nullable Object, V extends @Nullable Object> {

    /** Goes to the next entry; false if there is none. Looks for misuse each time, also the last. */
    boolean next();

    /** The key of the entry that {@link #next()} has reached. */
    K key();

    /** The value that the entry had when {@link #next()} reached it. */
    V value();
}
