package org.maplitmus.maps.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class RWLockMapTest {

    private final RWLockMap<String, Integer> map = new RWLockMap<>(Map.of("a", 1, "b", 2));

    @Test
    void anIteratorShowsTheMapOfOneInstantAndNeverThrows() {
        Iterator<String> keys = map.keySet().iterator();

        map.put("c", 3);
        map.remove("a");

        assertThat(keys).toIterable().containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void viewsAreLive() {
        var keys = map.keySet();
        var values = map.values();

        map.put("c", 3);
        keys.remove("a");
        values.remove(2);

        assertThat(map).containsExactly(entry("c", 3));
        assertThat(keys.contains("c")).isTrue();
        assertThat(map.entrySet()).hasSize(1);
    }

    @Test
    void anIteratorRemovesTheMappingItShowed() {
        Iterator<String> keys = map.keySet().iterator();
        String first = keys.next();

        keys.remove();

        assertThat(map).hasSize(1).doesNotContainKey(first);
        assertThatThrownBy(keys::remove).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anIteratorOfEntriesLeavesAKeyAloneThatHasANewValue() {
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        String first = entries.next().getKey();
        map.put(first, 99);

        entries.remove();

        assertThat(map).containsEntry(first, 99);
    }

    @Test
    void anIteratorOfKeysRemovesAKeyWhateverItsValue() {
        Iterator<String> keys = map.keySet().iterator();
        String first = keys.next();
        map.put(first, 99);

        keys.remove();

        assertThat(map).doesNotContainKey(first);
    }

    @Test
    void anEntryWritesThroughAndItsIteratorStillRemovesIt() {
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        Map.Entry<String, Integer> first = entries.next();

        first.setValue(99);
        assertThat(map).containsEntry(first.getKey(), 99);

        entries.remove();
        assertThat(map).doesNotContainKey(first.getKey());
    }

    @Test
    void anEntryDoesNotBringARemovedKeyBack() {
        Map.Entry<String, Integer> first = map.entrySet().iterator().next();
        map.clear();

        first.setValue(99);

        assertThat(map).isEmpty();
    }

    @Test
    void anActionOfForEachMayWrite() {
        map.forEach((key, value) -> map.put(key + key, value));

        assertThat(map).containsOnlyKeys("a", "b", "aa", "bb");
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
    }

    @Test
    void aPredicateCannotChangeTheMapThroughItsEntry() {
        assertThatThrownBy(() -> map.entrySet().removeIf(entry -> entry.setValue(99) > 0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReaderWaitsUntilTheComputedValueIsStored() throws Exception {
        CompletableFuture<Integer> reader = new CompletableFuture<>();

        map.compute("a", (key, value) -> {
            reader.completeAsync(() -> map.getOrDefault("a", 0));
            assertThatThrownBy(() -> reader.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return 99;
        });

        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(99);
    }

    @Test
    void equalMapsAreEqualInBothDirections() {
        RWLockMap<String, Integer> twin = new RWLockMap<>(map);

        assertThat(map).isEqualTo(twin).hasSameHashCodeAs(twin).isEqualTo(Map.of("a", 1, "b", 2));
        twin.put("c", 3);
        assertThat(map).isNotEqualTo(twin);
    }

    @Test
    void aViewThatChangesWhileItIsComparedIsSeenAtOneInstant() {
        Map<String, Integer> guarded = new HashMap<>(Map.of("x", 1, "y", 2));
        RWLockMap<String, Integer> changing = new RWLockMap<>(new GuardedByLocks<>(
                new AfterEachRead(() -> {
                    guarded.clear();
                    guarded.put("a", 1);
                }),
                guarded));

        assertThat(map.keySet().equals(changing.keySet()))
                .as("{a, b} equals a set that was {x, y} and is {a}")
                .isFalse();
    }
}
