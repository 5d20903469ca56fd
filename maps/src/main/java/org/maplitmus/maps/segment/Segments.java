package org.maplitmus.maps.segment;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.hash.Spread;

/**
 * The segments of one map, as many for ever, each made when it is first written to.
 *
 * <p>Thread-safe. The high bits of a hash choose the segment, the low ones the bin in it.
 */
final class Segments<K, V> {

    private static final int MAX_SEGMENTS = 1 << 16;

    private final AtomicReferenceArray<@Nullable Segment<K, V>> slots;
    private final int shift;

    /** As many as {@code concurrencyLevel}, rounded up to a power of two. */
    Segments(int concurrencyLevel) {
        if (concurrencyLevel <= 0) {
            throw new IllegalArgumentException("concurrency level must be positive: " + concurrencyLevel);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(concurrencyLevel, MAX_SEGMENTS) - 1);
        slots = new AtomicReferenceArray<>(1 << bits);
        shift = Integer.SIZE - bits;
    }

    /** The hash of a key, whose high and low bits are equally good. */
    static int hash(Object key) {
        return Spread.everywhere(key.hashCode());
    }

    int number() {
        return slots.length();
    }

    @Nullable
    Segment<K, V> of(int hash) {
        return getVolatile(slotOf(hash));
    }

    Segment<K, V> orNewOf(int hash) {
        return orNewAt(slotOf(hash));
    }

    /** Pairs with the compare-and-set that installed it: who sees the segment sees its empty table. */
    @Nullable
    Segment<K, V> getVolatile(int slot) {
        return slots.get(slot);
    }

    boolean anyHeldByThisThread() {
        for (int slot = 0; slot < number(); slot++) {
            Segment<K, V> segment = getVolatile(slot);
            if (segment != null && segment.isHeldByThisThread()) {
                return true;
            }
        }
        return false;
    }

    /** Runs {@code action} while no segment can change. All who lock more than one do so here and in this order. */
    <R> R whileAllAreLocked(Supplier<R> action) {
        int held = 0;
        try {
            for (; held < number(); held++) {
                orNewAt(held).lock();
            }
            return action.get();
        } finally {
            while (held > 0) {
                held--;
                orNewAt(held).unlock();
            }
        }
    }

    private Segment<K, V> orNewAt(int slot) {
        Segment<K, V> present = getVolatile(slot);
        return present == null ? install(slot, new Segment<>()) : present;
    }

    /** The first to come installs its segment, and all others take that one. */
    private Segment<K, V> install(int slot, Segment<K, V> fresh) {
        // Pairs with getVolatile.
        return slots.compareAndSet(slot, null, fresh) ? fresh : requireNonNull(getVolatile(slot));
    }

    /** A shift by all 32 bits is none in Java, so that a single segment needs the mask. */
    private int slotOf(int hash) {
        return (hash >>> shift) & (number() - 1);
    }
}
