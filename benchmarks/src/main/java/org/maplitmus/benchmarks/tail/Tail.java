package org.maplitmus.benchmarks.tail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * The latencies of two threads over one store, and what those beyond the 99th percentile coincided with.
 *
 * @param latencies in nanoseconds, the clock's own 20 to 30 included
 * @param causes of the slow operations
 * @param pauses how many pauses of the collector there were
 * @param pausedNanos how long they were together
 */
public record Tail(Histogram latencies, Causes causes, int pauses, long pausedNanos) {

    private static final int THREADS = 2;
    private static final double SLOW = 99;
    private static final long NONE = Long.MAX_VALUE;

    /** Measures for that long, after a third of it to warm up and to learn what is slow. */
    public static Tail of(TailKind kind, Duration time) {
        Store store = kind.store();
        List<Reader> readers = IntStream.range(0, THREADS)
                .mapToObj(seed -> new Reader(store, seed))
                .toList();
        run(readers, time.dividedBy(3), NONE);
        long floor = together(readers).getValueAtPercentile(SLOW) / 2;
        FlightRecording recording = FlightRecording.of(() -> run(readers, time, floor));
        Histogram latencies = together(readers);
        Spans pauses = recording.pauses();
        return new Tail(latencies, causes(readers, latencies, recording, pauses), pauses.count(), pauses.total());
    }

    private static Causes causes(List<Reader> readers, Histogram latencies, FlightRecording recording, Spans pauses) {
        Causes causes = new Causes(0, 0, 0);
        for (int i = 0; i < readers.size(); i++) {
            List<Span> slow = readers.get(i).slowerThan(latencies.getValueAtPercentile(SLOW));
            causes = causes.plus(Causes.of(slow, pauses, recording.waitsOf(name(i))));
        }
        return causes;
    }

    private static Histogram together(List<Reader> readers) {
        Histogram sum = new Histogram(3);
        readers.forEach(reader -> sum.add(reader.latencies()));
        return sum;
    }

    private static void run(List<Reader> readers, Duration time, long floor) {
        long deadline = System.nanoTime() + time.toNanos();
        CompletableFuture<?>[] running = IntStream.range(0, readers.size())
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> readers.get(i).run(deadline, floor), command -> new Thread(command, name(i)).start()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(running).join();
    }

    private static String name(int reader) {
        return "reader " + reader;
    }
}
