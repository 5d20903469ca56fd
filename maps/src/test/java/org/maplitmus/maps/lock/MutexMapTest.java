package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MutexMapTest {

    @Test
    void aReaderWaitsForAFunctionAndSeesItsResult() {
        MutexMap<String, Integer> map = new MutexMap<>(Map.of("a", 1));
        List<CompletableFuture<Integer>> reads = new ArrayList<>();
        map.compute("a", (key, value) -> {
            reads.add(CompletableFuture.supplyAsync(() -> map.get("a")));
            assertThat(reads.get(0)).failsWithin(50, TimeUnit.MILLISECONDS);
            return 2;
        });
        assertThat(reads.get(0)).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(2);
    }

    @Test
    void aFunctionMayReadTheMap() {
        MutexMap<String, Integer> map = new MutexMap<>(Map.of("a", 1));

        assertThat(map.computeIfAbsent("b", key -> map.get("a"))).isEqualTo(1);
        assertThat(map).isEqualTo(new RWLockMap<>(Map.of("a", 1, "b", 1)));
    }
}
