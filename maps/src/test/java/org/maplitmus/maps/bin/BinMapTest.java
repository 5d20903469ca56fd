package org.maplitmus.maps.bin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BinMapTest {

    /** A key without an order, with a hash that all share. */
    private record Unordered(int number) {

        @Override
        public int hashCode() {
            return 7;
        }
    }

    /** A key whose order fails. */
    private record Incomparable(int number) implements Comparable<Incomparable> {

        @Override
        public int hashCode() {
            return 7;
        }

        @Override
        public int compareTo(Incomparable other) {
            throw new UnsupportedOperationException("no order");
        }
    }

    private static BinMap<Integer, Integer> filled(int size) {
        BinMap<Integer, Integer> map = new BinMap<>();
        IntStream.range(0, size).forEach(key -> map.put(key, key));
        return map;
    }

    @Test
    void aRemovalThroughAViewSparesAFreshValue() {
        BinMap<Integer, Integer> map = new BinMap<>();
        map.put(1, 1);

        assertThat(map.values().removeIf(stale -> Objects.equals(map.put(1, 2), stale)))
                .isFalse();
        assertThat(map.get(1)).isEqualTo(2);
        assertThat(map.entrySet().removeIf(stale -> Objects.equals(map.put(1, 3), stale.getValue())))
                .isFalse();
        assertThat(map.get(1)).isEqualTo(3);
        assertThat(map.keySet().removeIf(key -> Objects.equals(map.put(key, 4), 3)))
                .isTrue();
        assertThat(map).isEmpty();
    }

    @Test
    void aMillionEntriesAreFoundAndGone() {
        BinMap<Integer, Integer> map = filled(1_000_000);
        assertThat(map).hasSize(1_000_000);
        assertThat(IntStream.range(0, 1_000_000)
                        .allMatch(key -> Objects.equals(map.get(key), key) && Objects.equals(map.remove(key), key)))
                .isTrue();
        assertThat(map).isEmpty();
        assertThat(map.walk().next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 64, 1_000_000})
    void itDoesWhatAHashMapDoesWhateverTheHashes(int hashes) {
        BinMap<Colliding, Integer> map = new BinMap<>();
        Map<Colliding, Integer> model = new HashMap<>();
        Random random = new Random(hashes);
        for (int step = 0; step < 40_000; step++) {
            int number = random.nextInt(600);
            Colliding key = new Colliding(number, number % hashes);
            int doing = random.nextInt(step % 8_000 < 4_000 ? 3 : 5);
            if (doing < 2) {
                assertThat(map.put(key, step)).isEqualTo(model.put(key, step));
            } else {
                assertThat(map.remove(key)).isEqualTo(model.remove(key));
            }
            assertThat(map.get(key)).isEqualTo(model.get(key));
        }
        assertThat(map).isEqualTo(model).hasSameSizeAs(model);
    }

    @Test
    void collidingKeysOfComparableTypeMakeABalancedTreeThatShrinksToAList() {
        BinMap<Colliding, Integer> map = new BinMap<>(64);
        for (int number = 0; number < 1_000; number++) {
            map.put(new Colliding(number, 5), number);
        }
        assertThat(map.head(new Colliding(0, 5)))
                .isInstanceOfSatisfying(
                        SortedBin.class,
                        bin -> assertThat(Tree.isBalanced(((SortedBin<?, ?>) bin).root()))
                                .isTrue());
        for (int number = 0; number < 995; number++) {
            map.remove(new Colliding(number, 5));
        }
        assertThat(map.head(new Colliding(0, 5))).isInstanceOf(Node.class);
        assertThat(map).hasSize(5);
    }

    @Test
    void keysWithoutAnOrderAndKeysWhoseOrderFailsAreFound() {
        BinMap<Object, Integer> map = new BinMap<>(64);
        for (int number = 0; number < 300; number++) {
            map.put(new Unordered(number), number);
            map.put(new Colliding(number, 7), number);
        }
        for (int number = 0; number < 300; number++) {
            assertThat(map.get(new Unordered(number))).isEqualTo(number);
            assertThat(map.get(new Colliding(number, 7))).isEqualTo(number);
        }
        BinMap<Incomparable, Integer> hostile = new BinMap<>(64);
        for (int number = 0; number < 50; number++) {
            hostile.put(new Incomparable(number), number);
        }
        assertThat(hostile).hasSize(50);
        assertThat(hostile.get(new Incomparable(49))).isEqualTo(49);
    }

    @Test
    void anIteratorMeetsWhatStaysOnceWhileTheTableDoublesManyTimes() {
        BinMap<Integer, Integer> map = filled(100);
        List<Integer> old = new ArrayList<>();
        int added = 100;
        for (Integer key : map.keySet()) {
            if (key < 100) {
                old.add(key);
            }
            for (int i = 0; i < 200 && added < 20_000; i++) {
                map.put(added++, 0);
            }
        }
        assertThat(old).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aWriterMovesAPartOfAGrowthAndWritersTogetherEndIt() {
        BinMap<Integer, Integer> map = filled(3 << 12);
        assertThat(map.length()).isEqualTo(1 << 14);

        map.put(-1, 0);
        assertThat(map.length()).isEqualTo(1 << 14);
        IntStream.range(0, 1 << 10).forEach(i -> map.merge(-2 - i, i, Integer::sum));

        assertThat(map.length()).isEqualTo(1 << 15);
        assertThat(map).hasSize((3 << 12) + 1 + (1 << 10));
        assertThat(Set.copyOf(map.keySet())).hasSize(map.size());
    }

    @Test
    void aSortedBinIsWalkedOnceThoughItIsSplitMeanwhile() {
        BinMap<Colliding, Integer> map = new BinMap<>(64);
        for (int number = 0; number < 40; number++) {
            map.put(new Colliding(number, 3 + 128 * (number & 1)), number);
        }
        Iterator<Colliding> keys = map.keySet().iterator();
        Set<Colliding> met = new HashSet<>(Set.of(keys.next()));
        IntStream.range(1_000, 2_000).forEach(i -> map.put(new Colliding(i, i), i));
        keys.forEachRemaining(key -> {
            if (key.number() < 1_000) {
                assertThat(met.add(key)).isTrue();
            }
        });
        assertThat(met).hasSize(40);
    }

    @Test
    void aFunctionThatThrowsLeavesTheMapAsItWas() {
        BinMap<Integer, Integer> map = filled(3);
        IllegalStateException failure = new IllegalStateException("no value");

        assertThatThrownBy(() -> map.computeIfAbsent(9, key -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThatThrownBy(() -> map.compute(1, (key, value) -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(map).isEqualTo(Map.of(0, 0, 1, 1, 2, 2));
        assertThat(map.put(9, 9)).isNull();
    }

    @Test
    void aFunctionThatGivesNullRemovesOrDoesNotAdd() {
        BinMap<Integer, Integer> map = filled(2);

        assertThat(map.computeIfAbsent(9, key -> null)).isNull();
        assertThat(map.computeIfPresent(0, (key, value) -> null)).isNull();
        assertThat(map.merge(1, 5, (one, other) -> null)).isNull();
        assertThat(map).isEmpty();
    }

    @Test
    void aFunctionThatUpdatesItsOwnBinIsTold() {
        BinMap<Integer, Integer> map = new BinMap<>();

        assertThatThrownBy(() -> map.computeIfAbsent(1, key -> map.computeIfAbsent(1, again -> 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recursive update");
        map.put(1, 3);
        assertThatThrownBy(() -> map.compute(1, (key, value) -> map.remove(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(map).containsOnlyKeys(1);
    }

    @Test
    void aFunctionMayReadItsOwnBinAndMakeTheTableGrow() {
        BinMap<Integer, Integer> map = filled(2);
        map.compute(1, (key, value) -> {
            assertThat(map.get(1)).isEqualTo(1);
            IntStream.range(1, 60).forEach(i -> map.put(1_024 * i + 2, i));
            return 10;
        });
        IntStream.range(0, 5_000).forEach(i -> map.put(-i - 1, i));

        assertThat(map.get(1)).isEqualTo(10);
        assertThat(map).hasSize(2 + 59 + 5_000);
    }

    @Test
    void anInterruptedThreadWorksOn() {
        BinMap<Integer, Integer> map = new BinMap<>();
        Thread.currentThread().interrupt();
        try {
            IntStream.range(0, 10_000).forEach(key -> map.merge(key % 100, 1, Integer::sum));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(map.values()).hasSize(100).containsOnly(100);
    }

    @Test
    void threadsThatGrowTheTableTogetherLoseNothing() throws InterruptedException {
        for (int round = 0; round < 20; round++) {
            BinMap<Integer, Integer> map = new BinMap<>();
            together(4, thread -> {
                for (int i = 0; i < 5_000; i++) {
                    map.put(4 * i + thread, i);
                }
            });
            assertThat(map).hasSize(20_000);
            assertThat(map.keySet())
                    .isEqualTo(IntStream.range(0, 20_000).boxed().collect(toSet()));
        }
    }

    @Test
    void noIncrementIsLostWhileTheTableGrows() throws InterruptedException {
        BinMap<Integer, Integer> map = new BinMap<>();
        together(4, thread -> {
            for (int i = 0; i < 40_000; i++) {
                map.merge(i % 1_000, 1, Integer::sum);
                map.put(1_000 + 4 * i + thread, i);
            }
        });
        assertThat(IntStream.range(0, 1_000).map(map::get).sum()).isEqualTo(160_000);
        assertThat(map).hasSize(161_000);
    }

    private interface Work {
        void by(int thread);
    }

    private static void together(int threads, Work work) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    work.by(number);
                } catch (Throwable failure) {
                    synchronized (failures) {
                        failures.add(failure);
                    }
                }
            });
            thread.start();
            running.add(thread);
        }
        start.countDown();
        for (Thread thread : running) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void roomMustNotBeNegative() {
        assertThatThrownBy(() -> new BinMap<>(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
