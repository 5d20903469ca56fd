package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;

/** Walks over every entry; looks at the references to key and value but not into the objects. */
final class Iterate implements Loop {

    private final Target target;
    private final Object value;
    private final int size;

    Iterate(Target target, Object value, int size) {
        this.target = target;
        this.value = value;
        this.size = size;
    }

    @Override
    public int operations() {
        return size;
    }

    @Override
    public int pass() {
        return target.count(value);
    }
}
