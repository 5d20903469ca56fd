package org.maplitmus.catalogue.linearizability;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** A store, a removal and the size. */
public final class Size extends Operations {

    @Operation
    public void put(@Param(name = "key") int key, @Param(name = "value") int value) {
        map.put(key, value);
    }

    @Operation
    public void remove(@Param(name = "key") int key) {
        map.remove(key);
    }

    @Operation
    public int size() {
        return map.size();
    }
}
