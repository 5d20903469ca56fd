package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;

/** Looks keys up, one after the other: all present, or all absent. */
final class Lookups implements Loop {

    private final Target target;
    private final Object[] probes;
    private final boolean present;
    private int next;

    /** Looks every probe up once, so that none has to compute its hash under the clock. */
    Lookups(Target target, Object[] probes, boolean present) {
        this.target = target;
        this.probes = probes;
        this.present = present;
        for (Object probe : probes) {
            if ((target.get(probe) != null) != present) {
                throw new IllegalStateException("wrong answer for " + probe);
            }
        }
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    public int pass() {
        int found = 0;
        int at = next;
        for (int i = 0; i < OPERATIONS; i++) {
            if (target.get(probes[at]) != null) {
                found++;
            }
            at = at + 1 == probes.length ? 0 : at + 1;
        }
        next = at;
        return present ? found : OPERATIONS - found;
    }
}
