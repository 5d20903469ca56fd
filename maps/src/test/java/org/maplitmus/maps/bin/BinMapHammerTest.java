package org.maplitmus.maps.bin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Threads that use one map with every operation: each owns the keys that leave its number as remainder, and knows what
 * must be there.
 */
class BinMapHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final int CASES = 4;

    @ParameterizedTest
    @CsvSource({"2, 1000000", "8, 1000000", "2, 2", "8, 2"})
    void everyThreadEndsAndFindsItsOwnKeys(int threads, int hashes) throws Exception {
        BinMap<Colliding, Integer> map = new BinMap<>();
        long end = System.nanoTime() + (long) (SECONDS / CASES * TimeUnit.SECONDS.toNanos(1));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int own = i;
            sizes.add(pool.submit(() -> strike(map, own, threads, hashes, end)));
        }
        pool.shutdown();

        assertThat(pool.awaitTermination((long) SECONDS + 30, TimeUnit.SECONDS)).isTrue();
        assertThat(map).hasSize(sum(sizes));
        assertThat(Set.copyOf(map.keySet())).hasSize(sum(sizes));
    }

    private static int sum(List<Future<Integer>> sizes) throws InterruptedException, ExecutionException {
        int sum = 0;
        for (Future<Integer> size : sizes) {
            sum += size.get();
        }
        return sum;
    }

    private static int strike(BinMap<Colliding, Integer> map, int own, int threads, int hashes, long end) {
        Map<Colliding, Integer> model = new HashMap<>();
        Random random = new Random(own);
        int range = hashes == 2 ? 200 : 20_000;
        for (int step = 0; System.nanoTime() < end; step++) {
            int number = random.nextInt(range) * threads + own;
            Colliding key = new Colliding(number, number % hashes);
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> assertThat(map.put(key, step)).isEqualTo(model.put(key, step));
                case 3, 4 -> assertThat(map.remove(key)).isEqualTo(model.remove(key));
                case 5 -> assertThat(map.putIfAbsent(key, step)).isEqualTo(model.putIfAbsent(key, step));
                case 6 -> assertThat(map.merge(key, 1, Integer::sum)).isEqualTo(model.merge(key, 1, Integer::sum));
                case 7 ->
                    assertThat(map.computeIfAbsent(key, Colliding::number))
                            .isEqualTo(model.computeIfAbsent(key, Colliding::number));
                case 8 -> assertThat(map.replace(key, 5)).isEqualTo(model.replace(key, 5));
                case 9 -> {
                    if (step % 100 == 0) {
                        assertOwnKeysMetOnce(map, model, own, threads);
                    }
                }
                default -> assertThat(map.get(key)).isEqualTo(model.get(key));
            }
        }
        model.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        return model.size();
    }

    private static void assertOwnKeysMetOnce(
            BinMap<Colliding, Integer> map, Map<Colliding, Integer> model, int own, int threads) {
        int met = 0;
        for (Colliding key : map.keySet()) {
            met += key.number() % threads == own ? 1 : 0;
        }
        assertThat(met).isEqualTo(model.size());
    }
}
