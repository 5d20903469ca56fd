package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** A look, a store, and the end of all entries at one instant. */
public final class Clear extends Operations {

    @Operation
    public @Nullable Integer get(@Param(name = "key") int key) {
        return map.get(key);
    }

    @Operation
    public void put(@Param(name = "key") int key, @Param(name = "value") int value) {
        map.put(key, value);
    }

    @Operation
    public void clear() {
        map.clear();
    }
}
