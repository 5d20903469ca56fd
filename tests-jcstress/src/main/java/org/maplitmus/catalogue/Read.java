package org.maplitmus.catalogue;

import org.jspecify.annotations.Nullable;

/** How scenarios write down what they read, in numbers that a result can hold. */
public final class Read {

    private Read() {}

    /** The value, or 0 for null: the scenarios store positive values only. */
    public static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
