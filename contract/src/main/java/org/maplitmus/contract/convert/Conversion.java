package org.maplitmus.contract.convert;

import org.jspecify.annotations.Nullable;

/** A one-to-one change of form, without state. */
interface Conversion {

    /** The form in which the map behind knows {@code outer}. */
    @Nullable
    Object inward(@Nullable Object outer);

    /** What {@code inner} is to the scenarios. */
    @Nullable
    Object outward(@Nullable Object inner);

    /** What {@code text}, which a map behind has of its mappings, is to the scenarios that look into it. */
    default String shown(String text) {
        return text;
    }
}
