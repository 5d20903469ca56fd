package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;

/** Stores a value under one present key after the other, alternately one of two values. */
final class Update implements Loop {

    private final Target target;
    private final Object[] probes;
    private final Object[] values = {new Object(), new Object()};
    private int next;
    private int round;

    Update(Target target, Object[] probes) {
        this.target = target;
        this.probes = probes;
        for (Object probe : probes) {
            target.put(probe, values[0]);
        }
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    public int pass() {
        Object value = values[++round & 1];
        int last = next;
        int at = next;
        for (int i = 0; i < OPERATIONS; i++) {
            target.put(probes[at], value);
            last = at;
            at = at + 1 == probes.length ? 0 : at + 1;
        }
        next = at;
        return target.get(probes[last]) == value ? OPERATIONS : 0;
    }
}
