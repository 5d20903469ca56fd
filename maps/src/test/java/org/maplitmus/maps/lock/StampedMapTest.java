package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class StampedMapTest {

    private final StampedLock lock = new StampedLock();
    private final StampedMap<Object, Integer> map = new StampedMap<>(lock);

    @Test
    void holdsManyMappings() {
        Map<Object, Integer> expected = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            map.put("key" + i, i);
            expected.put("key" + i, i);
        }

        assertThat(map.equals(expected)).isTrue();
        assertThat(map.get("key77777")).isEqualTo(77_777);
        assertThat(map.keySet().removeIf(key -> !key.equals("key7"))).isTrue();
        assertThat(map).containsExactly(Map.entry("key7", 7));
    }

    @Test
    void agreesWithAHashMapOnKeysThatCollide() {
        Map<Object, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Object key = new FewHashes(random.nextInt(60));
            assertThat(map.get(key)).isEqualTo(expected.get(key));
            if (random.nextBoolean()) {
                assertThat(map.put(key, i)).isEqualTo(expected.put(key, i));
            } else {
                assertThat(map.remove(key)).isEqualTo(expected.remove(key));
            }
        }

        assertThat(map.size()).isEqualTo(expected.size()).isPositive();
        assertThat(map.entrySet().equals(expected.entrySet())).isTrue();
    }

    @Test
    void bulkRemovalsGoOnInAChainThatTheyShorten() {
        IntStream.range(0, 40).forEach(i -> map.put(new FewHashes(i), i));

        map.values().removeIf(value -> value % 3 == 0);
        map.replaceAll((key, value) -> -value);

        assertThat(map.values())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 40)
                        .filter(i -> i % 3 != 0)
                        .mapToObj(i -> -i)
                        .toList());
    }

    @Test
    void aLookThatAWriterOverlapsIsRepeated() {
        map.put(new HookedKey(0, () -> {}), 1);
        Counted putsOnce = new Counted(() -> map.put("other", 2));

        assertThat(map.get(new HookedKey(0, putsOnce))).isNull();

        assertThat(putsOnce.runs).as("looks").isEqualTo(2);
        assertThat(map).containsEntry("other", 2);
    }

    @Test
    void aLookThatNobodyOverlapsIsNot() {
        map.put(new HookedKey(0, () -> {}), 1);
        Counted seesNoLock = new Counted(() -> assertThat(lock.isReadLocked()).isFalse());

        assertThat(map.containsKey(new HookedKey(0, seesNoLock))).isFalse();

        assertThat(seesNoLock.runs).as("looks").isEqualTo(1);
    }

    @Test
    void whatARepeatedLookFindsIsTheAnswer() {
        Object key = new FewHashes(0);
        map.put(key, 1);
        map.put(new HookedKey(key.hashCode(), () -> {}), 2);
        Counted removes = new Counted(() -> map.remove(key));

        assertThat(map.getOrDefault(new EqualTo(key, removes), 3)).isEqualTo(3);
    }

    @Test
    void whatTheRaceThrewIsThrownAway() {
        map.put(new HookedKey(0, () -> {}), 1);
        Counted throwsOnce = new Counted(() -> {
            throw new AssertionError("met half a key");
        });

        assertThat(map.get(new HookedKey(0, throwsOnce))).isNull();
    }

    @Test
    void whatTheLookUnderTheLockThrowsIsNotAndTheLockIsGivenBack() {
        map.put(new HookedKey(0, () -> {}), 1);
        Object key = new HookedKey(0, () -> {
            throw new IllegalArgumentException("thrown by equals");
        });

        assertThatThrownBy(() -> map.get(key)).hasMessage("thrown by equals");
        assertThatThrownBy(() -> map.put(key, 2)).hasMessage("thrown by equals");
        assertThatThrownBy(() -> map.merge(key, 2, Integer::sum)).hasMessage("thrown by equals");

        assertThat(lock.isReadLocked() || lock.isWriteLocked()).isFalse();
        assertThat(map).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("uses")
    void aFunctionThatUsesTheMapIsToldAndTheMapStaysAsItWas(Consumer<Map<Object, Integer>> use) {
        map.put("a", 1);

        assertThatThrownBy(() -> map.compute("a", (key, value) -> {
                    use.accept(map);
                    return 2;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not reentrant");

        assertThat(lock.isReadLocked() || lock.isWriteLocked()).isFalse();
        assertThat(map).containsExactly(Map.entry("a", 1));
    }

    @Test
    void aFunctionMayUseAnotherMap() {
        StampedMap<Object, Integer> other = new StampedMap<>(Map.of("b", 2));

        map.computeIfAbsent("a", key -> other.merge("b", 1, Integer::sum));

        assertThat(map).containsEntry("a", 3);
    }

    @Test
    void aReaderWaitsForTheWriterThatIsIn() throws Exception {
        map.put("a", 1);
        CompletableFuture<Integer> reader = new CompletableFuture<>();

        map.computeIfPresent("a", (key, value) -> {
            reader.completeAsync(() -> map.get("a"));
            return slowly(2);
        });

        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    private static int slowly(int value) {
        try {
            Thread.sleep(50);
            return value;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Named<Consumer<Map<Object, Integer>>>> uses() {
        return List.of(
                use("get", used -> used.get("a")),
                use("containsKey", used -> used.containsKey("a")),
                use("size", Map::size),
                use("put", used -> used.put("b", 2)),
                use("compute", used -> used.compute("a", (key, value) -> null)),
                use("iterator", used -> used.keySet().iterator()),
                use("keySet.remove", used -> used.keySet().remove("a")),
                Named.of("clear", Map::clear));
    }

    private static Named<Consumer<Map<Object, Integer>>> use(
            String name, Function<Map<Object, Integer>, @Nullable Object> question) {
        return Named.of(name, used -> assertThat(question.apply(used)).isNotNull());
    }

    /** A key with one of three hashes. */
    private record FewHashes(int number) {

        @Override
        public int hashCode() {
            return number % 3;
        }
    }

    /** A key that does something before it says that it equals another. */
    private record EqualTo(Object key, Runnable first) {

        @Override
        public boolean equals(Object other) {
            first.run();
            return key.equals(other);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** Something done the first time only, and how often it was asked for. */
    private static final class Counted implements Runnable {

        private final Runnable first;
        private int runs;

        Counted(Runnable first) {
            this.first = first;
        }

        @Override
        public void run() {
            runs++;
            if (runs == 1) {
                first.run();
            }
        }
    }
}
