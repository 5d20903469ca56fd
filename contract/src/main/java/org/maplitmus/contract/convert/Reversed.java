package org.maplitmus.contract.convert;

import org.jspecify.annotations.Nullable;

/**
 * A conversion the other way round.
 *
 * @param forward the conversion
 */
record Reversed(Conversion forward) implements Conversion {

    @Override
    public @Nullable Object inward(@Nullable Object outer) {
        return forward.outward(outer);
    }

    @Override
    public @Nullable Object outward(@Nullable Object inner) {
        return forward.inward(inner);
    }
}
