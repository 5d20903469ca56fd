package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;

/** Keeps half of a ring of keys in the map: one key leaves, by an equal object, as another comes. */
final class Churn implements Loop {

    private final Target target;
    private final Object[] keys;
    private final Object[] probes;
    private final Object value = new Object();
    private int oldest;
    private int newest;

    /** Looks every probe up once, so that none has to compute its hash under the clock. */
    Churn(Target target, Object[] keys, Object[] probes) {
        this.target = target;
        this.keys = keys;
        this.probes = probes;
        this.newest = keys.length / 2;
        for (int i = 0; i < newest; i++) {
            target.put(keys[i], value);
        }
        for (int i = 0; i < keys.length; i++) {
            if ((target.get(probes[i]) != null) != (i < newest)) {
                throw new IllegalStateException("wrong answer for " + probes[i]);
            }
        }
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A map gives back the very object.
    public int pass() {
        int leaves = oldest;
        int comes = newest;
        for (int i = 0; i < OPERATIONS; i++) {
            target.remove(probes[leaves]);
            target.put(keys[comes], value);
            leaves = leaves + 1 == keys.length ? 0 : leaves + 1;
            comes = comes + 1 == keys.length ? 0 : comes + 1;
        }
        oldest = leaves;
        newest = comes;
        return target.get(probes[leaves]) == value && target.get(probes[comes]) == null ? OPERATIONS : 0;
    }
}
