package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** A look and a store in a map that is full, so that the next key makes it grow. */
public final class Growth extends Operations {

    private static final int FULL = 4;

    /** Called for each execution. */
    public Growth() {
        for (int key = 1; key <= FULL; key++) {
            map.put(key, key);
        }
    }

    @Operation
    public @Nullable Integer get(@Param(name = "old or new") int key) {
        return map.get(key);
    }

    @Operation
    public @Nullable Integer put(@Param(name = "new") int key, @Param(name = "value") int value) {
        return map.put(key, value);
    }
}
