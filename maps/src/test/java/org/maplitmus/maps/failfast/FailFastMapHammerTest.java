package org.maplitmus.maps.failfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Threads that share a map under a lock of their own find their keys as they left them; a walk is told of a change
 * exactly when one came between two of its steps, for each of which it takes the lock.
 */
class FailFastMapHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final int CASES = 4;
    private static final int KEYS_EACH = 500;

    private final ReentrantLock lock = new ReentrantLock();

    @ParameterizedTest
    @CsvSource({"OFF, 2", "OFF, 8", "ON, 2", "ON, 8"})
    void everyThreadEndsAndEveryForeignChangeIsReported(Provenance provenance, int threads) throws Exception {
        FailFastMap<Integer, Integer> map = new FailFastMap<>(provenance);
        long end = System.nanoTime() + (long) (SECONDS / CASES * TimeUnit.SECONDS.toNanos(1));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int own = i;
            sizes.add(pool.submit(() -> strike(map, own, threads, end)));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination((long) SECONDS + 30, TimeUnit.SECONDS)).isTrue();

        int size = 0;
        for (Future<Integer> each : sizes) {
            size += each.get();
        }
        assertThat(map).hasSize(size);
        assertThat(map.keySet().stream().distinct()).hasSize(size);
    }

    private int strike(FailFastMap<Integer, Integer> map, int own, int threads, long end) {
        Map<Integer, Integer> model = new HashMap<>();
        Random random = new Random(own);
        for (int step = 0; System.nanoTime() < end; step++) {
            int key = random.nextInt(KEYS_EACH) * threads + own;
            int value = step;
            switch (random.nextInt(8)) {
                case 0, 1 -> locked(() -> assertThat(map.remove(key)).isEqualTo(model.remove(key)));
                case 2, 3 -> locked(() -> assertThat(map.put(key, value)).isEqualTo(model.put(key, value)));
                case 4 ->
                    locked(() ->
                            assertThat(map.merge(key, 1, Integer::sum)).isEqualTo(model.merge(key, 1, Integer::sum)));
                case 5 -> walk(map);
                default -> locked(() -> assertThat(map.get(key)).isEqualTo(model.get(key)));
            }
        }
        locked(() -> model.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value)));
        return model.size();
    }

    private void walk(FailFastMap<Integer, Integer> map) {
        Walk walk = new Walk(map);
        for (int step = 0; step < 10 && !walk.ended; step++) {
            locked(walk);
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    /** An iterator that the first step makes, and that each further one takes a step further. */
    private static final class Walk implements Runnable {

        private final FailFastMap<Integer, Integer> map;
        private Iterator<Integer> keys = List.<Integer>of().iterator();
        private int began;
        private boolean first = true;
        private boolean ended;

        Walk(FailFastMap<Integer, Integer> map) {
            this.map = map;
        }

        @Override
        public void run() {
            if (first) {
                keys = map.keySet().iterator();
                began = map.modCount.current();
                first = false;
            } else if (keys.hasNext()) {
                boolean changed = map.modCount.current() != began;
                assertThat(isTold()).isEqualTo(changed);
                ended = changed;
            }
        }

        private boolean isTold() {
            try {
                keys.next();
                return false;
            } catch (ConcurrentModificationException told) {
                return true;
            }
        }
    }
}
