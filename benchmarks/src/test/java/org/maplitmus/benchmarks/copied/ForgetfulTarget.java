package org.maplitmus.benchmarks.copied;

import org.jspecify.annotations.Nullable;

/** A weakened map that forgets every tenth put, and every tenth removal. */
final class ForgetfulTarget extends Target {

    private static final int PERIOD = 10;

    private final Target target = new HashMapTarget();
    private int changes;

    @Override
    @Nullable
    Object get(Object key) {
        return target.get(key);
    }

    @Override
    void put(Object key, Object value) {
        if (++changes % PERIOD != 0) {
            target.put(key, value);
        }
    }

    @Override
    void remove(Object key) {
        if (++changes % PERIOD != 0) {
            target.remove(key);
        }
    }

    @Override
    int count(Object value) {
        return target.count(value);
    }

    @Override
    Object map() {
        return target.map();
    }
}
