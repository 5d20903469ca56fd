package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four threads that meet at one key, again and again: of those that compete one wins, and no value is lost. */
@Timeout(60)
class ContentionTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 2_000;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        pool.shutdown();
    }

    private <R> List<R> together(IntFunction<Callable<R>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<R>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Callable<R> own = work.apply(i);
            running.add(pool.submit(() -> {
                start.await();
                return own.call();
            }));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> result : running) {
            results.add(result.get());
        }
        return results;
    }

    @ParameterizedTest
    @EnumSource
    void oneLoadOrStoreStoresAndAllGetItsValue(Generation generation) throws Exception {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int round = 0; round < ROUNDS; round++) {
            int key = round / 2;
            map.delete(key);
            List<Loaded<Integer>> actual = together(thread -> () -> map.loadOrStore(key, thread));

            assertThat(actual).filteredOn(loaded -> !loaded.loaded()).hasSize(1);
            assertThat(actual)
                    .extracting(Loaded::value)
                    .containsOnly(map.load(key).value());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneLoadAndDeleteGetsTheValue(Generation generation) throws Exception {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int round = 0; round < ROUNDS; round++) {
            int key = round / 2;
            map.store(key, 7);
            List<Loaded<Integer>> removed = together(thread -> () -> map.loadAndDelete(key));

            assertThat(removed).filteredOn(Loaded::loaded).containsExactly(new Loaded<>(7, true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneCompareAndSwapWins(Generation generation) throws Exception {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int round = 0; round < ROUNDS; round++) {
            map.store(1, -1);
            List<Boolean> swapped = together(thread -> () -> map.compareAndSwap(1, -1, thread));

            assertThat(swapped).containsOnlyOnce(true);
            assertThat(map.load(1).value()).isEqualTo(swapped.indexOf(true));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyValueIsSwappedOutOnceOrStays(Generation generation) throws Exception {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int round = 0; round < ROUNDS; round++) {
            int key = round;
            List<@Nullable Integer> seen = new ArrayList<>(
                    together(thread -> () -> map.swap(key, thread).value()));
            seen.add(map.load(key).value());

            assertThat(seen).containsOnlyOnce((Integer) null);
            Set<Integer> values =
                    new HashSet<>(seen.stream().filter(Objects::nonNull).toList());
            assertThat(values).containsExactlyInAnyOrder(0, 1, 2, 3);
        }
    }

    /** A deletion takes out the old value or the new one, never the key under a store that comes after it. */
    @ParameterizedTest
    @EnumSource
    void noDeletionLosesAStore(Generation generation) throws Exception {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int round = 0; round < ROUNDS; round++) {
            int key = round / 2;
            map.store(key, 1);
            List<@Nullable Integer> seen = new ArrayList<>(together(thread -> () -> thread == 0
                    ? map.swap(key, 2).value()
                    : map.loadAndDelete(key).value()));
            seen.add(map.load(key).value());

            assertThat(seen).containsOnlyOnce(1).containsOnlyOnce(2);
        }
    }
}
