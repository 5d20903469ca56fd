package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.go.GoEquality;

/**
 * A key of the view that Go's {@code ==} does not compare as {@code equals} does: NaN, {@code -0.0}, and what cannot be
 * compared in Go.
 *
 * <p>It stands in the map for the key, and is equal by the {@code equals} of that key. Go's own methods never meet it.
 * Immutable.
 *
 * @param key what the view shows
 */
record JavaKey(Object key) {

    private static final Object ZERO = 0.0;
    private static final Object NEGATIVE_ZERO = -0.0;
    private static final Object NARROW_ZERO = 0.0f;
    private static final Object NARROW_NEGATIVE_ZERO = -0.0f;

    /** What stands in the map for {@code key} of the view: the key itself unless Go compares it otherwise. */
    static Object stored(Object key) {
        return !isNegativeZero(key) && !GoEquality.isNaN(key) && GoEquality.isComparable(key) ? key : new JavaKey(key);
    }

    /** The key of the view for which {@code stored} stands in the map; null if the view has no such key. */
    static @Nullable Object shown(@Nullable Object stored) {
        if (stored instanceof JavaKey java) {
            return java.key;
        }
        if (isNegativeZero(stored)) {
            return stored instanceof Double ? ZERO : NARROW_ZERO;
        }
        return GoEquality.isNaN(stored) ? null : stored;
    }

    private static boolean isNegativeZero(@Nullable Object key) {
        return NEGATIVE_ZERO.equals(key) || NARROW_NEGATIVE_ZERO.equals(key);
    }
}
