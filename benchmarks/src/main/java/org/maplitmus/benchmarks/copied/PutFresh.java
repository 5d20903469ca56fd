package org.maplitmus.benchmarks.copied;

import java.util.function.Supplier;
import org.maplitmus.benchmarks.plan.Loop;

/** Fills one new map after the other; a pass fills one. */
final class PutFresh implements Loop {

    private final Supplier<Target> maker;
    private final Object[] keys;
    private final Object value = new Object();

    PutFresh(Supplier<Target> maker, Object[] keys) {
        this.maker = maker;
        this.keys = keys;
    }

    @Override
    public int operations() {
        return keys.length;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    public int pass() {
        Target target = maker.get();
        for (Object key : keys) {
            target.put(key, value);
        }
        return target.get(keys[0]) == value && target.get(keys[keys.length - 1]) == value ? keys.length : 0;
    }
}
