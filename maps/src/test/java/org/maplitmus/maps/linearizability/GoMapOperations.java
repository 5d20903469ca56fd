package org.maplitmus.maps.linearizability;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.maplitmus.maps.sync.GoSyncMap;
import org.maplitmus.maps.sync.Loaded;

/** The operations of Go's sync.Map that take effect at one instant, over three keys, two of them of one hash. */
@Param(name = "key", gen = IntGen.class, conf = "1:3")
@Param(name = "value", gen = IntGen.class, conf = "1:2")
public abstract class GoMapOperations {

    private final GoSyncMap<Key, Integer> map;

    GoMapOperations(GoSyncMap<Key, Integer> map) {
        this.map = map;
    }

    /** A key that shares its hash with every other one but the next. */
    record Key(int number) {

        @Override
        public int hashCode() {
            return number % 2;
        }
    }

    @Operation
    public final Loaded<Integer> load(@Param(name = "key") int key) {
        return map.load(new Key(key));
    }

    @Operation
    public final Loaded<Integer> swap(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.swap(new Key(key), value);
    }

    @Operation
    public final Loaded<Integer> loadOrStore(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.loadOrStore(new Key(key), value);
    }

    @Operation
    public final Loaded<Integer> loadAndDelete(@Param(name = "key") int key) {
        return map.loadAndDelete(new Key(key));
    }

    @Operation
    public final boolean compareAndSwap(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.compareAndSwap(new Key(key), value, 3 - value);
    }

    @Operation
    public final boolean compareAndDelete(@Param(name = "key") int key, @Param(name = "value") int value) {
        return map.compareAndDelete(new Key(key), value);
    }

    @Operation
    public final void clear() {
        map.clear();
    }
}
