package org.maplitmus.layouts.assertion;

import org.assertj.core.annotation.CheckReturnValue;

/** Entry points of the layout assertions. */
public final class LayoutAssertions {

    private LayoutAssertions() {}

    /** An assertion on where the fields of a class lie. */
    @CheckReturnValue
    public static LayoutAssert assertThatLayout(Class<?> type) {
        return new LayoutAssert(type);
    }

    /**
     * An assertion on where the elements of an array lie; {@code type} is the array's, such as {@code long[].class}.
     */
    @CheckReturnValue
    public static ArrayLayoutAssert assertThatArray(Class<?> type) {
        return new ArrayLayoutAssert(type);
    }
}
