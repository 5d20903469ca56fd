package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Threads that share a map find what they have put themselves at every look, lose no count that they keep together, and
 * leave exactly what they did not remove.
 *
 * <p>The system property {@code hammer.seconds} says how long it takes in all.
 */
class LockingHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final List<Integer> THREADS = List.of(2, 8);
    private static final Map<String, Supplier<Map<String, Integer>>> MAKERS =
            Map.of("MutexMap", MutexMap::new, "RWLockMap", RWLockMap::new, "StampedMap", StampedMap::new);

    static Stream<Arguments> hammers() {
        return MAKERS.keySet().stream()
                .sorted()
                .flatMap(name -> THREADS.stream().map(threads -> Arguments.of(name, threads)));
    }

    @ParameterizedTest
    @MethodSource("hammers")
    void nothingIsLostAndNothingIsInvented(String name, int threads) throws Exception {
        Map<String, Integer> map = Objects.requireNonNull(MAKERS.get(name)).get();

        Map<String, Integer> expected = hammer(map, threads, SECONDS / (MAKERS.size() * THREADS.size()));

        assertThat(map.equals(expected)).isTrue();
        assertThat(map.size()).isEqualTo(expected.size()).isGreaterThan(100);
    }

    @Test
    void aMapThatLosesACountIsReported() throws Exception {
        Map<String, Integer> losing = new GetThenPut();

        Map<String, Integer> expected = hammer(losing, 2, 0.3);

        assertThat(losing.equals(expected)).isFalse();
    }

    /** What {@code map} must hold after so many threads have used it. */
    private static Map<String, Integer> hammer(Map<String, Integer> map, int threads, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(threads, LockingHammerTest::daemon);
        try {
            List<Future<Map<String, Integer>>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Striker striker = new Striker(map, "thread" + i + "-", new Random(i));
                running.add(pool.submit(() -> striker.strikeUntil(end)));
            }
            return union(running);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    private static Map<String, Integer> union(List<Future<Map<String, Integer>>> models)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Integer> union = new HashMap<>();
        for (Future<Map<String, Integer>> model : models) {
            model.get(120, TimeUnit.SECONDS).forEach((key, value) -> union.merge(key, value, Integer::sum));
        }
        return union;
    }

    /** One thread, with keys of its own, counts that it shares, and a model of what it has done. */
    private record Striker(Map<String, Integer> map, String prefix, Random random, Map<String, Integer> model) {

        Striker(Map<String, Integer> map, String prefix, Random random) {
            this(map, prefix, random, new HashMap<>());
        }

        Map<String, Integer> strikeUntil(long end) {
            for (int i = 0; i < 1_000 || System.nanoTime() < end; i++) {
                strike(prefix + random.nextInt(500), i);
            }
            return model;
        }

        private void strike(String own, int value) {
            switch (random.nextInt(8)) {
                case 0 -> assertThat(map.remove(own)).isEqualTo(model.remove(own));
                case 1, 2 -> assertThat(map.put(own, value)).isEqualTo(model.put(own, value));
                case 3 -> count("shared" + random.nextInt(4));
                case 4 -> assertThat(map.containsKey(own)).isEqualTo(model.containsKey(own));
                default -> assertThat(map.get(own)).isEqualTo(model.get(own));
            }
        }

        private void count(String shared) {
            map.merge(shared, 1, Integer::sum);
            model.merge(shared, 1, Integer::sum);
        }
    }

    /** A sound map but for a merge that looks and stores in two steps. */
    @SuppressWarnings("serial")
    private static final class GetThenPut extends ConcurrentHashMap<String, Integer> {

        @Override
        public Integer merge(
                String key, Integer value, BiFunction<? super Integer, ? super Integer, ? extends Integer> function) {
            Integer before = get(key);
            LockSupport.parkNanos(1_000);
            Integer merged = before == null ? value : function.apply(before, value);
            put(key, merged);
            return merged;
        }
    }
}
