package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Threads that use one map with every operation: each owns the keys that leave its number as remainder, and knows what
 * must be there.
 *
 * <p>The system property {@code hammer.seconds} says how long it takes in all.
 */
class SyncMapHammerTest {

    private static final double SECONDS = Double.parseDouble(System.getProperty("hammer.seconds", "5"));
    private static final int FEW = 2;
    private static final int MANY = 1_000_000;

    static Stream<Arguments> hammers() {
        return Stream.of(Generation.values())
                .flatMap(generation -> Stream.of(2, 8)
                        .flatMap(threads ->
                                Stream.of(FEW, MANY).map(hashes -> Arguments.of(generation, threads, hashes))));
    }

    @ParameterizedTest
    @MethodSource("hammers")
    void everyThreadEndsAndFindsItsOwnKeys(Generation generation, int threads, int hashes) throws Exception {
        GoSyncMap<Colliding, Integer> map = generation.empty();
        long end = System.nanoTime() + (long) (SECONDS / hammers().count() * TimeUnit.SECONDS.toNanos(1));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> sizes = new ArrayList<>();
        for (int own = 0; own < threads; own++) {
            Owner owner = new Owner(map, own, threads, hashes);
            sizes.add(pool.submit(() -> owner.strikeUntil(end)));
        }
        pool.shutdown();

        assertThat(pool.awaitTermination((long) SECONDS + 30, TimeUnit.SECONDS)).isTrue();
        int left = 0;
        for (Future<Integer> size : sizes) {
            left += size.get();
        }
        assertThat(map.asMap()).hasSize(left);
        assertThat(Set.copyOf(map.asMap().keySet())).hasSize(left);
    }

    /** A thread with keys of its own, and what it knows to be under them. */
    private static final class Owner {

        private final GoSyncMap<Colliding, Integer> map;
        private final ConcurrentMap<Colliding, Integer> view;
        private final Map<Colliding, Integer> mine = new HashMap<>();
        private final Random random;
        private final int own;
        private final int threads;
        private final int hashes;

        Owner(GoSyncMap<Colliding, Integer> map, int own, int threads, int hashes) {
            this.map = map;
            this.view = map.asMap();
            this.random = new Random(own);
            this.own = own;
            this.threads = threads;
            this.hashes = hashes;
        }

        /** How many mappings it leaves. */
        int strikeUntil(long end) {
            for (int step = 0; System.nanoTime() < end; step++) {
                int number = random.nextInt(hashes == FEW ? 100 : 2_000) * threads + own;
                strike(new Colliding(number, number % hashes), step);
            }
            mine.forEach((key, value) -> assertThat(map.load(key)).isEqualTo(new Loaded<>(value, true)));
            return mine.size();
        }

        private void strike(Colliding key, int step) {
            switch (random.nextInt(12)) {
                case 0, 1 -> assertThat(view.put(key, step)).isEqualTo(mine.put(key, step));
                case 2, 3 -> assertThat(view.remove(key)).isEqualTo(mine.remove(key));
                case 4 -> assertThat(view.putIfAbsent(key, step)).isEqualTo(mine.putIfAbsent(key, step));
                case 5 -> assertThat(view.merge(key, 1, Integer::sum)).isEqualTo(mine.merge(key, 1, Integer::sum));
                case 6 ->
                    assertThat(map.compareAndSwap(key, step - 1, step)).isEqualTo(mine.replace(key, step - 1, step));
                case 7 -> {
                    int known = mine.getOrDefault(key, -1);
                    assertThat(map.compareAndDelete(key, known)).isEqualTo(mine.remove(key, known));
                }
                case 8 -> {
                    if (step % 100 == 0) {
                        assertOwnKeysVisitedOnce();
                    }
                }
                default -> assertThat(view.get(key)).isEqualTo(mine.get(key));
            }
        }

        private void assertOwnKeysVisitedOnce() {
            List<Colliding> visited = new ArrayList<>();
            map.range((key, value) -> key.number() % threads != own || visited.add(key));
            assertThat(visited).containsExactlyInAnyOrderElementsOf(mine.keySet());
        }
    }
}
