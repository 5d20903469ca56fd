package org.maplitmus.maps.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class SegmentedComputeTest {

    /** One segment, so that every key is in the same. */
    private final SegmentedMap<String, Integer> map = new SegmentedMap<>(1);

    SegmentedComputeTest() {
        map.putAll(Map.of("a", 1, "b", 2));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFunctionThatThrowsChangesNothingAndLocksNobodyOut(BiConsumer<ConcurrentMap<String, Integer>, Runnable> call) {
        assertThatThrownBy(() -> call.accept(map, () -> {
                    throw new ArithmeticException("no");
                }))
                .isInstanceOf(ArithmeticException.class);

        assertUnchangedAndFree();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFunctionThatUpdatesItsSegmentIsRefusedAndChangesNothing(
            BiConsumer<ConcurrentMap<String, Integer>, Runnable> call) {
        for (Consumer<Map<String, Integer>> update : updates()) {
            assertThatThrownBy(() -> call.accept(map, () -> update.accept(map)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("recursive update");
        }

        assertUnchangedAndFree();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFunctionMayRead(BiConsumer<ConcurrentMap<String, Integer>, Runnable> call) {
        call.accept(map, () -> {
            assertThat(map.get("a")).isEqualTo(1);
            assertThat(map.computeIfAbsent("a", key -> 9)).isEqualTo(1);
            assertThat(map.size()).isEqualTo(2);
            assertThat(map.containsValue(9)).isFalse();
            assertThat(map.keySet()).containsExactlyInAnyOrder("a", "b");
        });
    }

    @Test
    void aFunctionThatSwallowsTheRefusalStillTakesEffect() {
        map.compute("c", (key, absent) -> {
            assertThatThrownBy(() -> map.put("d", 4)).isInstanceOf(IllegalStateException.class);
            return 3;
        });

        assertThat(map).containsOnly(entry("a", 1), entry("b", 2), entry("c", 3));
    }

    @Test
    void aFunctionMayReadWhileOthersKeepAllSegmentsBusy() throws Exception {
        SegmentedMap<Integer, Integer> wide = new SegmentedMap<>();
        CountDownLatch done = new CountDownLatch(2);
        for (int writer = 0; writer < 2; writer++) {
            int key = writer;
            ForkJoinPool.commonPool().execute(() -> {
                for (int i = 0; i < 20_000; i++) {
                    wide.compute(key, (same, old) -> wide.size());
                    wide.compute(2 + key, (same, old) -> wide.containsValue(-1) ? 1 : null);
                }
                done.countDown();
            });
        }

        assertThat(done.await(50, TimeUnit.SECONDS)).as("no deadlock").isTrue();
    }

    @Test
    void nullFromAFunctionRemovesOrLeavesAbsent() {
        assertThat(map.computeIfAbsent("x", key -> null)).isNull();
        assertThat(map.compute("x", (key, value) -> null)).isNull();
        assertThat(map.compute("a", (key, value) -> null)).isNull();
        assertThat(map.merge("b", 1, (old, added) -> null)).isNull();
        assertThat(map).isEmpty();

        map.put("c", 3);
        assertThat(map.computeIfPresent("c", (key, value) -> null)).isNull();
        assertThat(map.size()).isZero();
    }

    @Test
    void computedValuesAreStored() {
        assertThat(map.computeIfAbsent("c", key -> 3)).isEqualTo(3);
        assertThat(map.computeIfPresent("a", (key, value) -> value + 10)).isEqualTo(11);
        assertThat(map.compute("b", (key, value) -> value == null ? 0 : value + 10))
                .isEqualTo(12);
        assertThat(map.compute("d", (key, value) -> value == null ? 4 : 0)).isEqualTo(4);
        assertThat(map.merge("c", 10, Integer::sum)).isEqualTo(13);
        assertThat(map.merge("e", 5, Integer::sum)).isEqualTo(5);
        assertThat(map).containsOnly(entry("a", 11), entry("b", 12), entry("c", 13), entry("d", 4), entry("e", 5));
    }

    @Test
    void aReaderDoesNotWaitForAFunctionAndSeesTheOldValue() {
        map.compute("a", (key, value) -> {
            assertThat(CompletableFuture.supplyAsync(() -> map.get("a")).join()).isEqualTo(1);
            return 99;
        });

        assertThat(map).containsEntry("a", 99);
    }

    @Test
    void aWriterOfAnotherSegmentDoesNotWaitForAFunction() {
        SegmentedMap<Integer, Integer> wide = new SegmentedMap<>();
        int other = 1;
        while (Segments.hash(other) >>> 28 == Segments.hash(0) >>> 28) {
            other++;
        }
        int key = other;

        wide.compute(0, (same, absent) -> {
            CompletableFuture.runAsync(() -> wide.put(key, 1)).join();
            return 0;
        });

        assertThat(wide).hasSize(2);
    }

    private void assertUnchangedAndFree() {
        assertThat(map).containsOnly(entry("a", 1), entry("b", 2));
        assertThat(map.size()).isEqualTo(2);
        assertThat(CompletableFuture.supplyAsync(() -> map.put("c", 3)).join()).isNull();
        assertThat(map).hasSize(3);
    }

    private static List<Named<BiConsumer<ConcurrentMap<String, Integer>, Runnable>>> calls() {
        return List.of(
                Named.of("computeIfAbsent", (map, body) -> map.computeIfAbsent("x", key -> ran(body))),
                Named.of("computeIfPresent", (map, body) -> map.computeIfPresent("a", (key, value) -> ran(body))),
                Named.of("compute present", (map, body) -> map.compute("a", (key, value) -> ran(body))),
                Named.of("compute absent", (map, body) -> map.compute("x", (key, value) -> ran(body))),
                Named.of("merge", (map, body) -> map.merge("a", 1, (old, added) -> ran(body))));
    }

    private static Integer ran(Runnable body) {
        body.run();
        return 77;
    }

    private static List<Consumer<Map<String, Integer>>> updates() {
        return List.of(
                inner -> inner.put("d", 4),
                inner -> inner.putIfAbsent("a", 4),
                inner -> inner.remove("a"),
                inner -> inner.remove("a", 1),
                inner -> inner.replace("b", 4),
                inner -> inner.merge("b", 4, Integer::sum),
                inner -> inner.computeIfAbsent("d", key -> 4),
                inner -> inner.keySet().remove("b"),
                inner -> inner.values().removeIf(value -> true),
                Map::clear);
    }
}
