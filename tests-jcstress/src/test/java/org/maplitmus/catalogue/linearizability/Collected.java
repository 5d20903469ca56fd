package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.weak.CollectableValues;

/** A look, a store, and a collection. */
public final class Collected extends Operations {

    @Operation
    public @Nullable Integer get() {
        return map.get(1);
    }

    @Operation
    public void put(@Param(name = "value") int value) {
        map.put(1, value);
    }

    @Operation
    public void collect() {
        if (map instanceof CollectableValues<?> weak) {
            weak.collect(1);
        }
    }
}
