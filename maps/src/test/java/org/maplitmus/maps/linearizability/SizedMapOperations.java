package org.maplitmus.maps.linearizability;

import java.util.Map;
import org.jetbrains.lincheck.datastructures.Operation;

/** The operations on one key, and the size, for maps whose size is of one instant. */
public abstract class SizedMapOperations extends MapOperations {

    SizedMapOperations(Map<Integer, Integer> map) {
        super(map);
    }

    @Operation
    public final int size() {
        return map.size();
    }
}
