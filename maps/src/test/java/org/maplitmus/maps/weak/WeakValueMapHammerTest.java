package org.maplitmus.maps.weak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that store values, hold some of them, and play collector with keys of their own and of others. */
class WeakValueMapHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final int KEYS = 64;

    private final WeakValueMap<Integer, Object> map = new WeakValueMap<>();
    private final LongAdder collected = new LongAdder();
    private final Map<Integer, LongAdder> told = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void everyThreadEndsAndEveryCollectedEntryIsToldOnce(int threads) throws Exception {
        map.onEvict(key -> told.computeIfAbsent(key, absent -> new LongAdder()).increment());
        long end = System.nanoTime() + (long) (SECONDS / 2 * TimeUnit.SECONDS.toNanos(1));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Map<Integer, Object>>> held = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int own = i;
            held.add(pool.submit(() -> strike(own, threads, end)));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination((long) SECONDS + 30, TimeUnit.SECONDS)).isTrue();

        int size = 0;
        for (Future<Map<Integer, Object>> each : held) {
            each.get().forEach((key, value) -> assertThat(map.get(key)).isSameAs(value));
            size += each.get().size();
        }
        assertThat(map).hasSize(size);
        assertThat(told.values().stream().mapToLong(LongAdder::sum).sum()).isEqualTo(collected.sum());
        assertThat(collected.sum()).isPositive();
    }

    /** Answers the values of its own keys that must be there at the end. */
    private Map<Integer, Object> strike(int own, int threads, long end) {
        Map<Integer, Object> held = new ConcurrentHashMap<>();
        Random random = new Random(own);
        while (System.nanoTime() < end) {
            int key = random.nextInt(KEYS) * threads + own;
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    Object value = new Object();
                    assertThat(map.put(key, value)).isSameAs(held.put(key, value));
                }
                case 2 -> {
                    if (map.collect(key)) {
                        collected.increment();
                        held.remove(key);
                    }
                }
                case 3 -> assertThat(map.remove(key)).isSameAs(held.remove(key));
                case 4 -> assertThat(map.size()).isNotNegative();
                default -> assertThat(map.get(key)).isSameAs(held.get(key));
            }
        }
        return held;
    }
}
