package org.maplitmus.maps.lock;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be reached only while its lock is held.
 *
 * <p>Thread-safe as long as no function lets the value escape and no function given to {@link #read} writes to it.
 */
interface LockedValue<T> {

    /** What {@code reader} answers while no other thread writes. */
    <R extends @Nullable Object> R read(Function<? super T, ? extends R> reader);

    /** What {@code writer} answers while no other thread reads or writes. */
    <R extends @Nullable Object> R write(Function<? super T, ? extends R> writer);
}
