package org.maplitmus.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maplitmus.maps.EveryMap.held;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every map withstands bad hash codes, bad keys and bad functions: nobody else suffers, and no lock is kept. */
@Timeout(60)
class HostileUseTest {

    private static final int MANY = Integer.getInteger("many.entries", 200_000);

    /** A key that is equal to its like and whose hash is one of few. */
    private record Colliding(int number, int hashes) {

        @Override
        public int hashCode() {
            return number % hashes;
        }
    }

    /** A key that answers as it is told. */
    private static final class Hostile {

        private BooleanSupplier equals;
        private IntSupplier hash;

        Hostile(BooleanSupplier equals, IntSupplier hash) {
            this.equals = equals;
            this.hash = hash;
        }

        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(@Nullable Object other) {
            return equals.getAsBoolean();
        }

        @Override
        public int hashCode() {
            return hash.getAsInt();
        }
    }

    /** A way to let the map call a function for a key that is present, or for one that is not. */
    enum Call {
        COMPUTE("present") {
            @Override
            @Nullable
            Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function) {
                return map.compute(key, (same, value) -> function.get());
            }
        },
        COMPUTE_ABSENT("absent") {
            @Override
            @Nullable
            Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function) {
                return map.compute(key, (same, value) -> function.get());
            }
        },
        COMPUTE_IF_ABSENT("absent") {
            @Override
            @Nullable
            Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function) {
                return map.computeIfAbsent(key, same -> function.get());
            }
        },
        COMPUTE_IF_PRESENT("present") {
            @Override
            @Nullable
            Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function) {
                return map.computeIfPresent(key, (same, value) -> function.get());
            }
        },
        MERGE("present") {
            @Override
            @Nullable
            Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function) {
                return map.merge(key, held(5), (value, added) -> function.get());
            }
        };

        final String key;

        Call(String key) {
            this.key = key;
        }

        abstract @Nullable Integer with(Map<Object, Integer> map, Supplier<@Nullable Integer> function);
    }

    /** What a function does to the map that has called it. */
    enum Touch {
        READ {
            @Override
            void map(Map<Object, Integer> map, Object key) {
                map.get(key);
                int unused = map.size();
            }
        },
        WRITE_THE_KEY {
            @Override
            void map(Map<Object, Integer> map, Object key) {
                map.put(key, held(7));
            }
        },
        REMOVE_THE_KEY {
            @Override
            void map(Map<Object, Integer> map, Object key) {
                map.remove(key);
            }
        },
        WRITE_OTHERS {
            @Override
            void map(Map<Object, Integer> map, Object key) {
                IntStream.range(0, 100).forEach(other -> map.put(other, held(other)));
            }
        },
        COMPUTE_AGAIN {
            @Override
            void map(Map<Object, Integer> map, Object key) {
                map.computeIfAbsent(key, same -> held(8));
                map.merge(key, held(1), (value, added) -> held(9));
            }
        };

        abstract void map(Map<Object, Integer> map, Object key);
    }

    static Stream<Arguments> calls() {
        return Stream.of(EveryMap.values())
                .flatMap(map -> Stream.of(Call.values()).map(call -> Arguments.of(map, call)));
    }

    static Stream<Arguments> touchingCalls() {
        return calls().flatMap(call ->
                Stream.of(Touch.values()).map(touch -> Arguments.of(call.get()[0], call.get()[1], touch)));
    }

    @ParameterizedTest
    @EnumSource
    void keysOfOneHashCodeStayApart(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        for (int number = 0; number < 2_000; number++) {
            map.put(new Colliding(number, 1), held(number));
        }
        for (int number = 0; number < 2_000; number += 2) {
            assertThat(map.remove(new Colliding(number, 1))).isEqualTo(number);
        }

        for (int number = 0; number < 2_000; number++) {
            assertThat(map.get(new Colliding(number, 1))).isEqualTo(number % 2 == 0 ? null : held(number));
        }
        assertSound(map, 1_000);
    }

    /** Each stack trace of a change would take longer than the change. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAIL_FAST_WITH_PROVENANCE")
    void manyEntriesAreFoundAndGone(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        for (int key = 0; key < MANY; key++) {
            map.put(key, held(key % 1_000));
        }
        assertThat(map.size()).isEqualTo(MANY);
        for (int key = 0; key < MANY; key++) {
            Integer removed = map.remove(key);
            if (removed == null || removed != key % 1_000) {
                throw new AssertionError("key " + key + " had " + removed);
            }
        }
        assertSound(map, 0);
    }

    @ParameterizedTest
    @EnumSource
    void aHashCodeThatThrowsEndsTheCallOnly(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        map.put("present", held(1));
        Object key = new Hostile(() -> true, () -> {
            throw new ArithmeticException("hashCode");
        });

        assertRefused(map, key);
        assertThat(map.get("present")).isEqualTo(1);
        assertSound(map, 1);
    }

    @ParameterizedTest
    @EnumSource
    void anEqualsThatThrowsLeavesTheMapAsItWas(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        Object stored = new Hostile(() -> false, () -> 1);
        map.put(stored, held(1));
        Object key = new Hostile(
                () -> {
                    throw new ArithmeticException("equals");
                },
                () -> 1);

        assertRefused(map, key);
        assertThat(map.get(stored)).isEqualTo(1);
        assertSound(map, 1);
    }

    private static void assertRefused(Map<Object, Integer> map, Object key) {
        assertThatThrownBy(() -> map.get(key)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.put(key, held(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.remove(key)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.putIfAbsent(key, held(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.computeIfAbsent(key, absent -> held(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> map.merge(key, held(2), Integer::sum)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource
    void slowKeysLoseNoIncrement(EveryMap kind) throws InterruptedException {
        Map<Object, Integer> map = kind.make();
        Hostile stored = new Hostile(() -> true, () -> 1);
        map.put(stored, held(0));

        together(kind.threads(), () -> {
            for (int i = 0; i < 100; i++) {
                map.merge(new Hostile(HostileUseTest::slowly, () -> 1), held(1), HostileUseTest::sum);
            }
        });

        assertThat(map.get(stored)).isEqualTo(100 * kind.threads());
        assertSound(map, 1);
    }

    private static boolean slowly() {
        LockSupport.parkNanos(100_000);
        return true;
    }

    private static Integer sum(Integer one, Integer other) {
        return held(one + other);
    }

    @ParameterizedTest
    @EnumSource
    void aHashCodeThatChangesHarmsNoOtherKey(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        int[] hash = {1};
        map.put(new Hostile(() -> false, () -> hash[0]), held(1));
        for (int number = 0; number < 2_000; number++) {
            hash[0] = number % 7;
            map.put(number, held(number));
        }

        assertSound(map, 2_001);
        for (int number = 0; number < 2_000; number++) {
            assertThat(map.remove(number)).isEqualTo(number);
        }
        assertSound(map, 1);
    }

    /** SyncMap keeps a deleted key until the next promotion; it may be the one that such an equals finds. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYNC")
    void anEqualsThatChangesItsMindNeverConfusesTheCount(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        Hostile one = new Hostile(() -> false, () -> 1);
        Hostile other = new Hostile(() -> false, () -> 1);
        map.put(one, held(1));
        map.put(other, held(2));
        assertSound(map, 2);

        one.equals = () -> true;
        other.equals = () -> true;
        assertThat(map.remove(one)).isIn(1, 2);
        assertSound(map, 1);
        assertThat(map.put(other, held(3))).isIn(1, 2);
        assertSound(map, 1);
    }

    @ParameterizedTest
    @EnumSource
    void aWalkDuringGrowthKeepsItsWord(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        Set<Object> old = Set.copyOf(IntStream.range(0, 100).boxed().toList());
        old.forEach(key -> map.put(key, held(0)));
        List<Object> met = new ArrayList<>();
        Runnable walk = () -> {
            for (Object key : map.keySet()) {
                met.add(key);
                int first = 100 * met.size();
                IntStream.range(first, Math.min(first + 100, 20_000)).forEach(added -> map.put(added, held(0)));
            }
        };

        switch (kind.walk) {
            case FAIL_FAST -> assertThatThrownBy(walk::run).isInstanceOf(ConcurrentModificationException.class);
            case SNAPSHOT -> {
                walk.run();
                assertThat(met).containsExactlyInAnyOrderElementsOf(old);
            }
            case WEAKLY_CONSISTENT -> {
                walk.run();
                assertThat(met).containsAll(old).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFunctionThatThrowsChangesNothing(EveryMap kind, Call call) {
        Map<Object, Integer> map = withOneKey(kind);
        ArithmeticException thrown = new ArithmeticException("no value");

        assertThatThrownBy(() -> call.with(map, () -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(map.equals(Map.of("present", 1))).isTrue();
        assertSound(map, 1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFunctionThatGivesNullLeavesNothing(EveryMap kind, Call call) {
        Map<Object, Integer> map = withOneKey(kind);

        assertThat(call.with(map, () -> null)).isNull();
        assertThat(map.containsKey(call.key)).isFalse();
        assertSound(map, "present".equals(call.key) ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("touchingCalls")
    void aFunctionThatTouchesTheMapAgainEndsAndHarmsNobody(EveryMap kind, Call call, Touch touch) {
        Map<Object, Integer> map = withOneKey(kind);

        try {
            Integer computed = call.with(map, () -> {
                touch.map(map, call.key);
                return held(2);
            });
            assertThat(map.get(call.key)).isEqualTo(computed);
            assertThat(kind.beginsAgain() || Objects.equals(computed, 2)).isTrue();
        } catch (IllegalStateException | ConcurrentModificationException refused) {
            assertThat(kind.beginsAgain()).isFalse();
        }
        assertSound(map, counted(map));
    }

    private static Map<Object, Integer> withOneKey(EveryMap kind) {
        Map<Object, Integer> map = kind.make();
        map.put("present", held(1));
        return map;
    }

    @ParameterizedTest
    @EnumSource
    void interruptedThreadsLoseNothingAndStayInterrupted(EveryMap kind) throws InterruptedException {
        Map<Object, Integer> map = kind.make();

        together(kind.threads(), () -> {
            Thread.currentThread().interrupt();
            for (int i = 0; i < 20_000; i++) {
                map.merge(i % 100, held(1), HostileUseTest::sum);
                map.putIfAbsent(1_000 + i, held(1));
                map.get(i);
            }
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });

        for (int key = 0; key < 100; key++) {
            assertThat(map.get(key)).isEqualTo(200 * kind.threads());
        }
        assertSound(map, 100 + 20_000);
    }

    private static void together(int threads, Runnable work) throws InterruptedException {
        List<CompletableFuture<@Nullable Void>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(CompletableFuture.runAsync(work, command -> new Thread(command).start()));
        }
        running.forEach(CompletableFuture::join);
    }

    private static int counted(Map<Object, Integer> map) {
        int count = 0;
        for (Map.Entry<Object, Integer> entry : map.entrySet()) {
            assertThat(entry.getValue()).isNotNull();
            count++;
        }
        return count;
    }

    /** The map counts what it shows, shows each key once, and lets another thread in. */
    private static void assertSound(Map<Object, Integer> map, int size) {
        assertThat(map.size()).isEqualTo(size);
        assertThat(counted(map)).isEqualTo(size);
        assertThat(map.isEmpty()).isEqualTo(size == 0);
        CompletableFuture<@Nullable Integer> other =
                CompletableFuture.supplyAsync(() -> map.put("fresh", held(1)), command -> new Thread(command).start());
        assertThat(other.orTimeout(10, TimeUnit.SECONDS).join()).isNull();
        assertThat(map.size()).isEqualTo(size + 1);
        assertThat(map.remove("fresh")).isEqualTo(1);
        assertThat(map.size()).isEqualTo(size);
    }
}
