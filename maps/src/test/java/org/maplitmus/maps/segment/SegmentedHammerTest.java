package org.maplitmus.maps.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Threads that share a map but no key each find their keys as they left them, and the size is exact at the end.
 *
 * <p>The system property {@code hammer.seconds} says how long it takes in all.
 */
class SegmentedHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));

    static Stream<Arguments> hammers() {
        return Stream.of(1, 16).flatMap(level -> Stream.of(2, 8).map(threads -> Arguments.of(level, threads)));
    }

    @ParameterizedTest
    @MethodSource("hammers")
    void noKeyIsLostAndTheSizeIsExact(int concurrencyLevel, int threads) throws InterruptedException {
        long end = System.nanoTime() + (long) (1e9 * SECONDS / hammers().count());
        while (System.nanoTime() < end) {
            SegmentedMap<Integer, Integer> map = new SegmentedMap<>(concurrencyLevel);
            Round round = new Round(map, Math.min(end, System.nanoTime() + 200_000_000));

            int expected = round.run(threads);

            assertThat(round.surprises).isEmpty();
            assertThat(map.size()).isEqualTo(expected);
            assertThat(map.keySet().stream().distinct().count()).isEqualTo(expected);
        }
    }

    @Test
    void aMapThatForgetsIsReported() throws InterruptedException {
        Map<Integer, Integer> forgetful = new ConcurrentHashMap<>() {
            @Override
            public @Nullable Integer put(Integer key, Integer value) {
                return ThreadLocalRandom.current().nextInt(100) == 0 ? get(key) : super.put(key, value);
            }
        };
        Round round = new Round(forgetful, System.nanoTime() + 100_000_000);

        round.run(2);

        assertThat(round.surprises).hasAtLeastOneElementOfType(AssertionError.class);
    }

    /** One map, hit by all threads until the end. */
    private static final class Round {

        private static final int KEYS_EACH = 3_000;

        final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
        private final Map<Integer, Integer> map;
        private final long end;

        Round(Map<Integer, Integer> map, long end) {
            this.map = map;
            this.end = end;
        }

        /** How many mappings the threads have left there. */
        int run(int threads) throws InterruptedException {
            List<Owner> owners = new ArrayList<>();
            List<Thread> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Owner owner = new Owner(i, threads);
                owners.add(owner);
                running.add(new Thread(owner));
            }
            running.forEach(Thread::start);
            for (Thread thread : running) {
                thread.join();
            }
            return owners.stream().mapToInt(owner -> owner.mine.size()).sum();
        }

        /** A thread with keys of its own, and what it knows to be under them. */
        private final class Owner implements Runnable {

            private final Map<Integer, Integer> mine = new HashMap<>();
            private final int number;
            private final int threads;

            Owner(int number, int threads) {
                this.number = number;
                this.threads = threads;
            }

            @Override
            public void run() {
                try {
                    for (int step = 0; System.nanoTime() < end; step++) {
                        strike(ThreadLocalRandom.current(), step);
                    }
                    mine.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
                } catch (Throwable surprise) {
                    surprises.add(surprise);
                }
            }

            private void strike(ThreadLocalRandom random, int step) {
                int key = random.nextInt(KEYS_EACH) * threads + number;
                switch (random.nextInt(12)) {
                    case 0, 1 -> same(map.remove(key), mine.remove(key));
                    case 2 -> same(map.putIfAbsent(key, step), mine.putIfAbsent(key, step));
                    case 3 -> same(map.merge(key, 1, Integer::sum), mine.merge(key, 1, Integer::sum));
                    case 4 -> same(map.computeIfAbsent(key, k -> k), mine.computeIfAbsent(key, k -> k));
                    case 5 ->
                        same(
                                map.computeIfPresent(key, (k, old) -> old % 2 == 0 ? null : old + 1),
                                mine.computeIfPresent(key, (k, old) -> old % 2 == 0 ? null : old + 1));
                    case 6 -> same(map.replace(key, step), mine.replace(key, step));
                    case 7, 8 -> same(map.get(key), mine.get(key));
                    case 9 -> lookAround(random);
                    default -> same(map.put(key, step), mine.put(key, step));
                }
            }

            private void lookAround(ThreadLocalRandom random) {
                if (random.nextInt(2_000) == 0) {
                    assertThat(map.size()).isNotNegative();
                    assertThat(map.keySet().stream()
                                    .filter(key -> key % threads == number)
                                    .toList())
                            .containsExactlyInAnyOrderElementsOf(mine.keySet());
                }
            }

            private void same(@Nullable Integer found, @Nullable Integer known) {
                if (found == null ? known != null : !found.equals(known)) {
                    throw new AssertionError("found " + found + ", left " + known);
                }
            }
        }
    }
}
