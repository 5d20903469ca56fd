package org.maplitmus.maps.channel;

import org.jspecify.annotations.Nullable;

/**
 * What a receive from a channel gave: a value, or the news that the channel is closed and empty.
 *
 * @param value null if and only if {@code ok} is false, where Go gives the zero value
 * @param ok whether a value was sent
 */
public record Received<T>(@Nullable T value, boolean ok) {

    static <T> Received<T> of(T value) {
        return new Received<>(value, true);
    }

    static <T> Received<T> closed() {
        return new Received<>(null, false);
    }
}
