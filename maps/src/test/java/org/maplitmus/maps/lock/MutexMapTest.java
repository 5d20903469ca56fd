package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class MutexMapTest {

    private final MutexMap<Object, Integer> map = new MutexMap<>(Map.of("a", 1, "b", 2));

    @Test
    void aReaderWaitsForAReader() throws Exception {
        assertThat(asksWhileAReaderIsIn(map)).isFalse();
    }

    @Test
    void readersOfAReadWriteLockDoNotWait() throws Exception {
        assertThat(asksWhileAReaderIsIn(new RWLockMap<>(map))).isTrue();
    }

    @Test
    void aComputedFunctionMayRead() {
        map.compute("c", (key, absent) -> map.getOrDefault("a", 0) + map.size());

        assertThat(map).containsEntry("c", 3);
    }

    @Test
    void aComputedFunctionThatAddsAMappingIsReported() {
        assertThatThrownBy(() -> map.computeIfAbsent("c", key -> map.put("d", 4)))
                .isInstanceOf(ConcurrentModificationException.class);
        assertThat(map).doesNotContainKey("c");
    }

    @Test
    void aKeyThatThrowsGivesTheLockBack() throws Exception {
        Object key = new HookedKey(0, () -> {
            throw new IllegalStateException("thrown by equals");
        });
        map.put(new HookedKey(0, () -> {}), 3);

        assertThatThrownBy(() -> map.get(key)).hasMessage("thrown by equals");
        assertThat(CompletableFuture.supplyAsync(map::size).get(10, TimeUnit.SECONDS))
                .isEqualTo(3);
    }

    @Test
    void mapsOfTwoKindsAreEqual() {
        assertThat(map).isEqualTo(new RWLockMap<>(map)).isEqualTo(Map.of("a", 1, "b", 2));
        assertThat(map).isNotEqualTo(new RWLockMap<>(Map.of("a", 1)));
    }

    /** Whether a second reader gets its answer while the first is still in the map. */
    private static boolean asksWhileAReaderIsIn(Map<Object, Integer> map)
            throws InterruptedException, ExecutionException {
        map.put(new HookedKey(0, () -> {}), 3);
        CompletableFuture<Boolean> answered = new CompletableFuture<>();
        CompletableFuture<Integer> second = new CompletableFuture<>();
        Object key = new HookedKey(0, () -> {
            second.completeAsync(map::size);
            answered.complete(endsSoon(second));
        });
        assertThat(map.get(key)).isNull();
        assertThat(second.get()).isEqualTo(3);
        return answered.get();
    }

    private static boolean endsSoon(CompletableFuture<Integer> future) {
        try {
            return future.get(500, TimeUnit.MILLISECONDS) != null;
        } catch (TimeoutException waiting) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
