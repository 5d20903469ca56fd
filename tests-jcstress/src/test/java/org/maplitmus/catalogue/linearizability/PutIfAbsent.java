package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** A look, and a store where nothing is. */
public final class PutIfAbsent extends Operations {

    @Operation
    public @Nullable Integer get(@Param(name = "key") int key) {
        return map.get(key);
    }

    @Operation
    public @Nullable Integer putIfAbsent(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.putIfAbsent(key, value);
    }
}
