package org.maplitmus.maps.weak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Keys are strings, which stay; values are objects of their own. Where {@code collect} would do, no collection is
 * waited for.
 */
class WeakValueMapTest {

    private static final int MANY = 3 * Integer.getInteger("many.entries", 200_000);

    private final WeakValueMap<String, Object> map = new WeakValueMap<>();
    private final List<String> evicted = new ArrayList<>();
    private final Object value = new Object();
    private final Object other = new Object();

    WeakValueMapTest() {
        map.onEvict(evicted::add);
    }

    private static void collectGarbageUntil(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    @Test
    void anEntryGoesWithItsValueAndTheHookIsTold() throws InterruptedException {
        map.put("kept", value);
        map.put("dropped", new Object());

        collectGarbageUntil(() -> !map.containsKey("dropped"));

        assertThat(map).containsOnly(Map.entry("kept", value));
        collectGarbageUntil(() -> map.size() == 1 && !evicted.isEmpty());
        assertThat(evicted).containsExactly("dropped");
    }

    @Test
    void aCleanerExpungesAMapThatNobodyUses() throws InterruptedException {
        ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
        WeakValueMap<String, Object> idle = new WeakValueMap<>(Cleaner.create());
        idle.onEvict(told::add);
        idle.put("kept", value);
        idle.put("dropped", new Object());

        collectGarbageUntil(() -> !told.isEmpty());

        assertThat(told).containsExactly("dropped");
        assertThat(idle).containsOnlyKeys("kept");
    }

    @Test
    void aCleanerKeepsNoMap() throws InterruptedException {
        WeakReference<Object> dropped = new WeakReference<>(filledWithCleaner());

        collectGarbageUntil(() -> dropped.get() == null);

        assertThat(value).isNotNull();
    }

    private Object filledWithCleaner() {
        WeakValueMap<String, Object> filled = new WeakValueMap<>(Cleaner.create());
        filled.put("a", value);
        return filled;
    }

    @Test
    void aCollectedEntryIsAbsentForEveryOperation() {
        map.put("a", value);

        assertThat(map.collect("a")).isTrue();

        assertThat(map.get("a")).isNull();
        assertThat(map).doesNotContainKey("a").isEmpty();
        assertThat(map.size()).isZero();
        assertThat(map.replace("a", other)).isNull();
        assertThat(map.remove("a")).isNull();
        assertThat(map.computeIfPresent("a", (key, present) -> other)).isNull();
        assertThat(evicted).containsExactly("a");
    }

    @Test
    void aCollectedEntryIsStoredOverAtOneInstant() {
        for (String key : List.of("put", "putIfAbsent", "computeIfAbsent", "compute", "merge")) {
            map.put(key, value);
            map.collect(key);
        }

        assertThat(map.put("put", other)).isNull();
        assertThat(map.putIfAbsent("putIfAbsent", other)).isNull();
        assertThat(map.computeIfAbsent("computeIfAbsent", key -> other)).isSameAs(other);
        assertThat(map.compute("compute", (key, present) -> present == null ? other : value))
                .isSameAs(other);
        assertThat(map.merge("merge", other, (present, added) -> value)).isSameAs(other);
        assertThat(map).hasSize(5);
        assertThat(evicted).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void whatIsClearedButNotYetEnqueuedIsToldByWhoStoresOverIt() {
        map.put("a", value);
        map.walk();
        Object fresh = new Object();

        map.compute("a", (key, present) -> {
            map.collect("a");
            return present;
        });
        map.put("a", fresh);

        assertThat(map.get("a")).isSameAs(fresh);
        assertThat(evicted).containsExactly("a");
    }

    @Test
    void anEntryThatWasRemovedOrReplacedIsNotTold() {
        map.put("a", value);
        map.put("a", other);
        map.put("b", value);
        map.remove("b");

        assertThat(map.collect("b")).isFalse();
        assertThat(map.size()).isEqualTo(1);
        assertThat(evicted).isEmpty();
    }

    @Test
    void aHookThatThrowsDisturbsNobody() {
        List<Throwable> uncaught = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> uncaught.add(thrown));
        map.onEvict(key -> {
            throw new IllegalStateException("thrown by the hook");
        });
        map.put("a", value);
        map.collect("a");

        assertThat(map.put("a", other)).isNull();
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertThat(uncaught).hasSize(1);
        assertThat(map.get("a")).isSameAs(other);
    }

    @Test
    void aHookMayUseTheMapAndIsNotNested() {
        map.onEvict(key -> {
            evicted.add(key);
            map.put("told of " + key, value);
        });
        for (int i = 0; i < 10_000; i++) {
            map.put("key " + i, other);
            map.collect("key " + i);
        }
        assertThat(map.get("key 0")).isNull();

        assertThat(evicted).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(map).hasSize(10_000);
    }

    @Test
    void growthDropsWhatIsGoneAndTellsOfIt() {
        for (int i = 0; i < 100_000; i++) {
            map.put("key " + i, value);
        }
        for (int i = 0; i < 100_000; i += 2) {
            map.collect("key " + i);
        }
        assertThat(map).hasSize(50_000);
        assertThat(Set.copyOf(evicted)).hasSize(50_000);
        assertThat(evicted).hasSize(50_000);
    }

    @Test
    void aRemovalThroughAViewSparesAFreshValue() {
        WeakValueMap<Integer, Integer> map = new WeakValueMap<>();
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
    void anIteratorHoldsWhatItHasPromised() {
        map.put("a", value);
        Iterator<Map.Entry<String, Object>> entries = map.entrySet().iterator();

        map.collect("a");

        assertThat(entries.hasNext()).isTrue();
        assertThat(entries.next()).isEqualTo(Map.entry("a", value));
        assertThat(map.entrySet().iterator()).isExhausted();
    }

    @Test
    void anIteratorSurvivesGrowthAndMeetsEachStableKeyOnce() {
        for (int i = 0; i < 100; i++) {
            map.put("old " + i, value);
        }
        List<String> met = new ArrayList<>();
        for (String key : map.keySet()) {
            met.add(key);
            for (int i = 0; met.size() < 50 && i < 100; i++) {
                map.put("new " + met.size() + " " + i, value);
            }
        }
        assertThat(met).doesNotHaveDuplicates();
        assertThat(met.stream().filter(key -> key.startsWith("old"))).hasSize(100);
    }

    @Test
    void aRecursiveUpdateIsRefused() {
        assertThatThrownBy(() -> map.computeIfAbsent("a", key -> map.put("a", value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recursive update");
        assertThat(map).isEmpty();
    }

    @Test
    void aFunctionThatThrowsLeavesTheEntry() {
        map.put("a", value);

        assertThatThrownBy(() -> map.merge("a", other, (present, added) -> {
                    throw new ArithmeticException("thrown by the function");
                }))
                .hasMessage("thrown by the function");
        assertThat(map.get("a")).isSameAs(value);
    }

    @Test
    @Timeout(120)
    void garbageDoesNotPileUp() throws InterruptedException {
        for (int i = 0; i < MANY; i++) {
            map.put("key " + i, new byte[100]);
        }
        map.put("last", value);

        collectGarbageUntil(() -> map.size() == 1 && evicted.size() == MANY);

        assertThat(map.get("last")).isSameAs(value);
        assertThat(evicted).doesNotHaveDuplicates();
    }
}
