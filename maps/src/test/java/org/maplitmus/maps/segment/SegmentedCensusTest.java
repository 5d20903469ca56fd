package org.maplitmus.maps.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class SegmentedCensusTest {

    private static final int KEYS = 64;
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LOOKS_WITHOUT_LOCKS = 3;

    private final Segments<Integer, Integer> segments = new Segments<>(4);
    private final Census<Integer, Integer> census = new Census<>(segments);

    @Test
    void aLookThatNothingDisturbsIsTheLast() {
        AtomicInteger looks = new AtomicInteger();

        assertThat(census.stable(looks::incrementAndGet, look -> false)).isOne();
    }

    @Test
    void aLookIsRepeatedUntilNothingChangesMeanwhile() {
        AtomicInteger looks = new AtomicInteger();

        int last = census.stable(
                () -> {
                    int look = looks.incrementAndGet();
                    if (look <= 2) {
                        put(look);
                    }
                    assertThat(segments.anyHeldByThisThread()).isFalse();
                    return look;
                },
                look -> false);

        assertThat(last).isEqualTo(3);
    }

    @Test
    void aLookThatIsAlwaysDisturbedIsMadeOnceMoreWithAllSegmentsLocked() {
        AtomicInteger looks = new AtomicInteger();

        int last = census.stable(
                () -> {
                    int look = looks.incrementAndGet();
                    if (look <= LOOKS_WITHOUT_LOCKS) {
                        put(look);
                    } else {
                        assertThat(IntStream.range(0, segments.number()))
                                .allMatch(slot -> isHeld(segments.getVolatile(slot)));
                    }
                    return look;
                },
                look -> false);

        assertThat(last).isEqualTo(LOOKS_WITHOUT_LOCKS + 1);
        assertThat(segments.anyHeldByThisThread()).isFalse();
    }

    @Test
    void aCertainLookIsTheLastThoughItWasDisturbed() {
        AtomicInteger looks = new AtomicInteger();

        int last = census.stable(
                () -> {
                    put(looks.incrementAndGet());
                    return looks.get();
                },
                look -> look == 2);

        assertThat(last).isEqualTo(2);
    }

    @Test
    void aThrowableLeavesNoSegmentLocked() {
        assertThatThrownBy(() -> segments.whileAllAreLocked(() -> {
                    throw new ArithmeticException();
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(segments.anyHeldByThisThread()).isFalse();
    }

    @Test
    void aValueThatMovesFromKeyToKeyIsThereAllTheTime() {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>();
        map.put(0, -1);

        whileItRuns(
                step -> {
                    map.put((step + 1) % KEYS, -1);
                    map.remove(step % KEYS);
                },
                () -> assertThat(map.containsValue(-1)).isTrue());
    }

    @Test
    void aSizeThatGoesUpAndDownByOneIsNeverFurtherOff() {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>();
        map.put(0, 0);

        whileItRuns(
                step -> {
                    map.put((step + 1) % KEYS, 0);
                    map.remove(step % KEYS);
                },
                () -> assertThat(map.size()).isBetween(1, 2));
    }

    /** The same question put by a walk, which takes no account of changes, misses the value. */
    @Test
    void withoutTheProtocolTheMovingValueIsMissed() {
        SegmentedMap<Integer, Integer> map = new SegmentedMap<>();
        map.put(0, -1);
        AtomicBoolean missed = new AtomicBoolean();

        untilItIs(
                missed,
                step -> {
                    map.put((step + 1) % KEYS, -1);
                    map.remove(step % KEYS);
                },
                () -> missed.compareAndSet(false, map.values().stream().noneMatch(value -> value == -1)));

        assertThat(missed).isTrue();
    }

    @Test
    void anInterruptedThreadWaitsForTheSegmentAndStaysInterrupted() {
        SegmentedMap<String, Integer> map = new SegmentedMap<>(1);
        List<Thread> waiting = new ArrayList<>();

        map.compute("a", (key, absent) -> {
            Thread thread = new Thread(() -> {
                Thread.currentThread().interrupt();
                map.merge("a", 10, Integer::sum);
                map.put("interrupted", Thread.currentThread().isInterrupted() ? 1 : 0);
            });
            thread.start();
            waiting.add(thread);
            LockSupport.parkNanos(20_000_000);
            return 1;
        });

        CompletableFuture.runAsync(() -> joined(waiting.get(0))).join();
        assertThat(map).containsEntry("a", 11).containsEntry("interrupted", 1);
    }

    private static boolean isHeld(@Nullable Segment<Integer, Integer> segment) {
        return segment != null && segment.isHeldByThisThread();
    }

    private void put(int key) {
        int hash = Segments.hash(key);
        segments.orNewOf(hash).write(table -> table.put(hash, key, key));
    }

    /** Asks again and again for a moment beside a writer. */
    private static void whileItRuns(IntConsumer writer, Runnable question) {
        ask(writer, question, MOMENT, new AtomicBoolean());
    }

    /** Asks again and again beside a writer until the answer is there. */
    private static void untilItIs(AtomicBoolean settled, IntConsumer writer, Runnable question) {
        ask(writer, question, PATIENCE, settled);
    }

    private static void ask(IntConsumer writer, Runnable question, Duration patience, AtomicBoolean settled) {
        AtomicBoolean stop = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int step = 0; !stop.get(); step = (step + 1) % (1 << 20)) {
                writer.accept(step);
            }
        });
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() - end < 0 && !settled.get()) {
                question.run();
            }
        } finally {
            stop.set(true);
        }
        writing.join();
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
