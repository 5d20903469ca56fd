package org.maplitmus.catalogue.bounded;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.maplitmus.catalogue.Forwarded;

/** Any map as a {@link BoundedMap}. */
final class Bounded<K, V> extends Forwarded<K, V> implements BoundedMap<K, V> {

    /** A cache may drop entries in a thread of its own: more than it needs for that on a busy machine. */
    private static final long PATIENCE_NANOS = 2_000_000_000;

    private static final long PAUSE_NANOS = 20_000;

    /** Whether a map was over its limit when it had had that time: then no other one of its kind is waited for. */
    private static volatile boolean overfull;

    private final int limit;

    /** Wraps {@code map}, which holds at most {@code limit} entries. */
    Bounded(Map<K, V> map, int limit) {
        super(map);
        this.limit = limit;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Override
    public void settle() {
        long start = System.nanoTime();
        while (!overfull && size() > limit) {
            LockSupport.parkNanos(PAUSE_NANOS);
            overfull = System.nanoTime() - start > PATIENCE_NANOS && size() > limit;
        }
    }
}
