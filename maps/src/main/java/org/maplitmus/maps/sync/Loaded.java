package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/**
 * The two results of {@code value, loaded := m.Load(key)} and its like.
 *
 * <p>Immutable. A key that has the value null is told from an absent one by {@code loaded} alone.
 *
 * @param value the value, or null if there is none
 * @param loaded whether the value was in the map before the call
 */
public record Loaded<V extends @Nullable Object>(@Nullable V value, boolean loaded) {

    /** What an absent key gives. */
    static <V extends @Nullable Object> Loaded<V> absent() {
        return new Loaded<>(null, false);
    }
}
