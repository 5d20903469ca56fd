package org.maplitmus.benchmarks.tail;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.HdrHistogram.Histogram;

/** One thread that reads nineteen times out of twenty, and looks at the clock around each operation. */
final class Reader {

    private static final int READS_TO_A_WRITE = 19;
    private static final int KEYS = 100_000;
    private static final int MOST_KEPT = 1_000_000;

    private final Store store;
    private final SplittableRandom random;
    private final Histogram latencies = new Histogram(3);
    private final List<Span> slow = new ArrayList<>();
    private long foundLength;

    Reader(Store store, int seed) {
        this.store = store;
        this.random = new SplittableRandom(seed);
    }

    /** Goes on until the deadline; keeps the operations that take {@code floor} nanoseconds or more. */
    void run(long deadline, long floor) {
        latencies.reset();
        slow.clear();
        for (long start = System.nanoTime(); start < deadline; start = System.nanoTime()) {
            operate();
            Span span = new Span(start, System.nanoTime());
            latencies.recordValue(span.length());
            if (span.length() >= floor && slow.size() < MOST_KEPT) {
                slow.add(span);
            }
        }
        if (foundLength % TailKind.VALUE_BYTES != 0) {
            throw new IllegalStateException("a value is not what was stored");
        }
    }

    private void operate() {
        Integer key = random.nextInt(KEYS);
        if (random.nextInt(READS_TO_A_WRITE + 1) == 0) {
            store.write().accept(key, new byte[TailKind.VALUE_BYTES]);
        } else {
            foundLength += store.read().apply(key).length;
        }
    }

    Histogram latencies() {
        return latencies;
    }

    List<Span> slowerThan(long nanos) {
        return slow.stream().filter(span -> span.length() > nanos).toList();
    }
}
