package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.Sharing;

/**
 * Looks present keys up or stores its own value under them, one after the other, while another thread may do so too.
 */
final class ReadWrite implements Loop {

    private final SharedTarget map;
    private final Object[] probes;
    private final Object value = new Object();
    private final boolean[] writes = new boolean[OPERATIONS];
    private int next;

    ReadWrite(SharedTarget map, Object[] probes, Sharing sharing) {
        this.map = map;
        this.probes = probes;
        for (int i = 0; i < OPERATIONS; i++) {
            writes[i] = sharing.writes(i);
        }
    }

    @Override
    public int operations() {
        return OPERATIONS;
    }

    @Override
    public int pass() {
        int present = 0;
        int at = next;
        for (int i = 0; i < OPERATIONS; i++) {
            Object before = writes[i] ? map.put(probes[at], value) : map.get(probes[at]);
            if (before != null) {
                present++;
            }
            at = at + 1 == probes.length ? 0 : at + 1;
        }
        next = at;
        return present;
    }
}
