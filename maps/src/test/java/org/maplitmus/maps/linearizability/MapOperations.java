package org.maplitmus.maps.linearizability;

import java.util.Map;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jspecify.annotations.Nullable;

/** The operations on one key, over three keys that meet in few bins, so that tables grow and lists are walked. */
@Param(name = "key", gen = IntGen.class, conf = "1:3")
@Param(name = "value", gen = IntGen.class, conf = "1:3")
public abstract class MapOperations {

    final Map<Integer, Integer> map;

    MapOperations(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Operation
    public final @Nullable Integer get(@Param(name = "key") int key) {
        return map.get(key);
    }

    @Operation
    public final @Nullable Integer put(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.put(key, value);
    }

    @Operation
    public final @Nullable Integer remove(@Param(name = "key") int key) {
        return map.remove(key);
    }

    @Operation
    public final @Nullable Integer putIfAbsent(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.putIfAbsent(key, value);
    }

    @Operation
    public final boolean replace(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.replace(key, value, value + 1);
    }

    @Operation
    public final @Nullable Integer computeIfAbsent(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.computeIfAbsent(key, absent -> value);
    }

    @Operation
    public final @Nullable Integer merge(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.merge(key, value, Integer::sum);
    }
}
