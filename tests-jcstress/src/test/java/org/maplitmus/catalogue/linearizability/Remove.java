package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** A store and a removal. */
public final class Remove extends Operations {

    @Operation
    public @Nullable Integer put(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.put(key, value);
    }

    @Operation
    public @Nullable Integer remove(@Param(name = "key") int key) {
        return map.remove(key);
    }
}
