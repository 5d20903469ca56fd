package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both generations promise to one thread. */
@Timeout(60)
@SuppressWarnings("NullAway") // Null is a key and a value like any other.
class GoSyncMapTest {

    private static Map<Integer, Integer> shown(GoSyncMap<Integer, Integer> map) {
        Map<Integer, Integer> shown = new HashMap<>();
        map.range((key, value) -> {
            assertThat(shown.put(key, value)).isNull();
            return true;
        });
        return shown;
    }

    @ParameterizedTest
    @EnumSource
    void eachOperationAnswersAsGosDoes(Generation generation) {
        GoSyncMap<String, Integer> map = generation.empty();

        assertThat(map.load("a")).isEqualTo(new Loaded<Integer>(null, false));
        map.store("a", 1);
        assertThat(map.load("a")).isEqualTo(new Loaded<>(1, true));
        assertThat(map.swap("a", 2)).isEqualTo(new Loaded<>(1, true));
        assertThat(map.swap("b", 3)).isEqualTo(new Loaded<Integer>(null, false));
        assertThat(map.loadOrStore("b", 4)).isEqualTo(new Loaded<>(3, true));
        assertThat(map.loadOrStore("c", 5)).isEqualTo(new Loaded<>(5, false));
        assertThat(map.compareAndSwap("a", 1, 6)).isFalse();
        assertThat(map.compareAndSwap("a", 2, 6)).isTrue();
        assertThat(map.compareAndDelete("a", 2)).isFalse();
        assertThat(map.compareAndDelete("a", 6)).isTrue();
        assertThat(map.loadAndDelete("a")).isEqualTo(new Loaded<Integer>(null, false));
        assertThat(map.loadAndDelete("b")).isEqualTo(new Loaded<>(3, true));
        map.delete("c");
        assertThat(map.asMap()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentKeyHasNoValueToCompareNotEvenNull(Generation generation) {
        GoSyncMap<String, @Nullable Integer> map = generation.empty();

        assertThat(map.compareAndDelete("a", null)).isFalse();
        assertThat(map.compareAndSwap("a", null, 1)).isFalse();
        map.store("a", 1);
        map.delete("a");
        assertThat(map.compareAndDelete("a", null)).isFalse();
        assertThat(map.compareAndSwap("a", null, 1)).isFalse();
        assertThat(map.load("a").loaded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nullIsAKeyAndAValue(Generation generation) {
        GoSyncMap<@Nullable String, @Nullable Integer> map = generation.empty();
        map.store(null, null);

        assertThat(map.load(null)).isEqualTo(new Loaded<Integer>(null, true));
        assertThat(map.loadOrStore(null, 1)).isEqualTo(new Loaded<Integer>(null, true));
        List<@Nullable Object> visited = new ArrayList<>();
        map.range((key, value) -> visited.add(key) && visited.add(value));
        assertThat(visited).containsExactly(null, null);
        assertThat(map.compareAndSwap(null, null, 2)).isTrue();
        assertThat(map.swap(null, null)).isEqualTo(new Loaded<>(2, true));
        assertThat(map.compareAndDelete(null, null)).isTrue();
        assertThat(map.load(null).loaded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theViewTakesNoNullAndShowsNone(Generation generation) {
        GoSyncMap<@Nullable String, @Nullable Integer> map = generation.empty();
        ConcurrentMap<@Nullable String, @Nullable Integer> view = map.asMap();
        map.store(null, 1);
        map.store("a", null);

        assertThat(view.size()).isZero();
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.containsKey("a")).isFalse();
        assertThat(view.replace("a", 1)).isNull();
        assertThat(view.putIfAbsent("a", 2)).isNull();
        assertThat(view.putIfAbsent("a", 3)).isEqualTo(2);
        assertThat(map.load("a")).isEqualTo(new Loaded<>(2, true));
        assertThatThrownBy(() -> view.put(null, 1)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> view.put("a", null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> view.containsValue(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @EnumSource
    void rangeEndsWhenTheVisitorSaysSo(Generation generation) {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int key = 0; key < 10; key++) {
            map.store(key, key);
        }
        List<Integer> visited = new ArrayList<>();

        map.range((key, value) -> {
            visited.add(key);
            return visited.size() < 3;
        });

        assertThat(visited).hasSize(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aVisitorMayCallEveryMethod(Generation generation) {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int key = 0; key < 100; key++) {
            map.store(key, key);
        }
        Set<Integer> visited = new HashSet<>();

        map.range((key, value) -> {
            assertThat(visited.add(key)).isTrue();
            map.store(key, -1);
            map.store(1_000 + key, 1);
            map.loadAndDelete(key / 2);
            map.compareAndSwap(key, -1, -2);
            map.range((inner, same) -> true);
            return true;
        });

        assertThat(visited).contains(99);
        assertThat(map.load(99)).isEqualTo(new Loaded<>(-2, true));
        assertThat(shown(map)).hasSameSizeAs(map.asMap().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aClearLeavesNothingAndAWalkThatIsUnderWayInPeace(Generation generation) {
        GoSyncMap<Integer, Integer> map = generation.empty();
        for (int key = 0; key < 100; key++) {
            map.store(key, key);
        }
        Set<Integer> visited = new HashSet<>();

        map.range((key, value) -> {
            map.clear();
            map.store(key, -1);
            return visited.add(key);
        });

        assertThat(visited).hasSize(100);
        assertThat(map.asMap()).hasSize(1);
        map.clear();
        assertThat(map.asMap()).isEmpty();
        assertThat(map.loadOrStore(1, 2)).isEqualTo(new Loaded<>(2, false));
    }

    /** The maps are compared with a HashMap, over keys whose hashes meet in few slots. */
    @ParameterizedTest
    @EnumSource
    void randomOperationsAnswerAsAHashMapDoes(Generation generation) {
        for (int seed = 0; seed < 20; seed++) {
            GoSyncMap<Colliding, Integer> map = generation.empty();
            Map<Colliding, Integer> model = new HashMap<>();
            Random random = new Random(seed);
            for (int step = 0; step < 5_000; step++) {
                int number = random.nextInt(64);
                Colliding key = new Colliding(number, number % (1 + seed));
                strike(map, model, key, random.nextInt(12), random.nextInt(3));
            }
            assertThat(map.asMap()).isEqualTo(model);
        }
    }

    private static void strike(
            GoSyncMap<Colliding, Integer> map, Map<Colliding, Integer> model, Colliding key, int operation, int value) {
        Integer before = model.get(key);
        Loaded<Integer> there = new Loaded<>(before, before != null);
        switch (operation) {
            case 0, 1 -> {
                assertThat(map.swap(key, value)).isEqualTo(there);
                model.put(key, value);
            }
            case 2 -> {
                assertThat(map.loadOrStore(key, value).loaded()).isEqualTo(there.loaded());
                model.putIfAbsent(key, value);
            }
            case 3 -> assertThat(map.compareAndSwap(key, value, 7)).isEqualTo(model.replace(key, value, 7));
            case 4 -> assertThat(map.compareAndDelete(key, value)).isEqualTo(model.remove(key, value));
            case 5, 6, 7 -> {
                assertThat(map.loadAndDelete(key)).isEqualTo(there);
                model.remove(key);
            }
            case 8 -> assertThat(map.asMap().keySet()).isEqualTo(model.keySet());
            default -> assertThat(map.load(key)).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRemovalThroughAViewSparesAFreshValue(Generation generation) {
        GoSyncMap<Integer, Integer> map = generation.empty();
        ConcurrentMap<Integer, Integer> view = map.asMap();
        map.store(1, 1);

        assertThat(view.values().removeIf(stale -> Objects.equals(view.put(1, 2), stale)))
                .isFalse();
        assertThat(view.get(1)).isEqualTo(2);
        assertThat(view.keySet().removeIf(key -> Objects.equals(view.put(key, 4), 2)))
                .isTrue();
        assertThat(view).isEmpty();
    }
}
