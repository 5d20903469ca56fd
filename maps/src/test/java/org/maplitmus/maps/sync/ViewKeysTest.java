package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.maps.go.GoMap;

/** The view of both generations compares keys and values by {@code equals}. */
@Timeout(60)
class ViewKeysTest {

    private static final List<Object> ONLY_OF_THE_VIEW =
            List.of(Double.NaN, Float.NaN, -0.0, -0.0f, new int[] {1}, new Object[0], new GoMap<>());

    static Stream<Arguments> onlyOfTheView() {
        return Stream.of(Generation.values())
                .flatMap(generation -> ONLY_OF_THE_VIEW.stream().map(key -> Arguments.of(generation, key)));
    }

    private static Map<Object, Object> shown(GoSyncMap<Object, Object> map) {
        Map<Object, Object> shown = new HashMap<>();
        map.range((key, value) -> {
            assertThat(shown.put(key, value)).isNull();
            return true;
        });
        return shown;
    }

    @ParameterizedTest
    @MethodSource("onlyOfTheView")
    void aKeyThatGoComparesOtherwiseIsOfTheViewAlone(Generation generation, Object key) {
        GoSyncMap<Object, Object> map = generation.empty();
        ConcurrentMap<Object, Object> view = map.asMap();

        assertThat(view.put(key, 1)).isNull();
        assertThat(view.put(key, 2)).isEqualTo(1);
        assertThat(view.get(key)).isEqualTo(2);
        assertThat(view.putIfAbsent(key, 3)).isEqualTo(2);
        assertThat(view.replace(key, 2, 4)).isTrue();
        assertThat(view.replace(key, 5)).isEqualTo(4);
        assertThat(view.merge(key, 1, (one, other) -> (int) one + (int) other)).isEqualTo(6);
        assertThat(view.compute(key, (same, value) -> List.of(same, value))).isEqualTo(List.of(key, 6));
        assertThat(view.keySet()).containsExactly(key);
        assertThat(view.entrySet()).containsExactly(Map.entry(key, List.of(key, 6)));
        assertThat(shown(map)).isEmpty();
        assertThat(view.keySet().removeIf(key::equals)).isTrue();
        assertThat(view).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onlyOfTheView")
    void clearRemovesItFromEitherSide(Generation generation, Object key) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.asMap().put(key, 1);
        map.clear();
        assertThat(map.asMap()).isEmpty();

        map.store(Double.NaN, 1);
        map.asMap().clear();
        assertThat(shown(map)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anArrayIsAnotherKeyThanAnEqualArray(Generation generation) {
        ConcurrentMap<Object, Object> view = generation.empty().asMap();
        view.put(new int[] {1}, 1);

        assertThat(view.get(new int[] {1})).isNull();
        assertThat(view.remove(new int[] {1})).isNull();
        assertThat(view).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theNaNsThatGosMethodsStoreAreNotThereForTheView(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        ConcurrentMap<Object, Object> view = map.asMap();
        map.store(Double.NaN, 1);
        map.store(Double.NaN, 2);

        assertThat(view.get(Double.NaN)).isNull();
        assertThat(view.isEmpty()).isTrue();
        assertThat(view.put(Double.NaN, 3)).isNull();
        assertThat(view).hasSize(1).containsEntry(Double.NaN, 3);
        assertThat(view.remove(Double.NaN, 3)).isTrue();
        List<Object> left = new ArrayList<>();
        map.range((key, value) -> left.add(value));
        assertThat(left).containsExactlyInAnyOrder(1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void theZeroOfGosMethodsIsThePositiveOneOfTheView(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        ConcurrentMap<Object, Object> view = map.asMap();
        map.store(-0.0, 1);
        view.put(-0.0, 2);

        assertThat(view).hasSize(2).containsEntry(0.0, 1).containsEntry(-0.0, 2);
        assertThat(view.put(0.0, 3)).isEqualTo(1);
        assertThat(map.load(-0.0)).isEqualTo(new Loaded<>(3, true));
        assertThat(map.loadAndDelete(-0.0)).isEqualTo(new Loaded<>(3, true));
        assertThat(view).hasSize(1).containsEntry(-0.0, 2);
        map.store(-0.0f, 4);
        assertThat(view).containsEntry(0.0f, 4);
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreComparedByEquals(Generation generation) {
        ConcurrentMap<Object, Object> view = generation.empty().asMap();
        int[] array = {1};
        view.put("nan", Double.NaN);
        view.put("zero", 0.0);
        view.put("array", array);

        assertThat(view.replace("zero", -0.0, 1)).isFalse();
        assertThat(view.remove("zero", -0.0)).isFalse();
        assertThat(view.remove("array", new int[] {1})).isFalse();
        assertThat(view.replace("array", array, 1)).isTrue();
        assertThat(view.replace("nan", Double.NaN, Float.NaN)).isTrue();
        assertThat(view.replace("nan", Double.NaN)).isEqualTo(Float.NaN);
        assertThat(view.compute("nan", (key, value) -> value)).isEqualTo(Double.NaN);
        assertThat(view.merge("nan", 1, (value, added) -> added)).isEqualTo(1);
    }

    /** Each side is a map of its own equality; the keys that both compare alike are shared. */
    @ParameterizedTest
    @EnumSource
    void eachSideAnswersAsAMapOfItsEqualityDoes(Generation generation) {
        List<Object> ordinary = List.of(1, 1L, "a", 0.0, 0.0f, 1.5);
        for (int seed = 0; seed < 20; seed++) {
            GoSyncMap<Object, Object> map = generation.empty();
            ConcurrentMap<Object, Object> view = map.asMap();
            Map<Object, Object> shared = new HashMap<>();
            Map<Object, Object> viewed = new HashMap<>();
            Random random = new Random(seed);
            for (int step = 0; step < 2_000; step++) {
                Object key = ordinary.get(random.nextInt(ordinary.size()));
                Object odd = ONLY_OF_THE_VIEW.get(random.nextInt(ONLY_OF_THE_VIEW.size()));
                switch (random.nextInt(6)) {
                    case 0 -> assertThat(map.swap(otherZero(key), step).value()).isEqualTo(shared.put(key, step));
                    case 1 ->
                        assertThat(map.loadAndDelete(otherZero(key)).value()).isEqualTo(shared.remove(key));
                    case 2 -> assertThat(view.put(key, step)).isEqualTo(shared.put(key, step));
                    case 3 -> assertThat(view.remove(key)).isEqualTo(shared.remove(key));
                    case 4 -> assertThat(view.put(odd, step)).isEqualTo(viewed.put(odd, step));
                    default -> assertThat(view.remove(odd)).isEqualTo(viewed.remove(odd));
                }
                assertThat(map.load(key).value()).isEqualTo(shared.get(key));
                assertThat(view.get(odd)).isEqualTo(viewed.get(odd));
            }
            viewed.putAll(shared);
            assertThat(view).isEqualTo(viewed);
            assertThat(shown(map).values()).containsExactlyInAnyOrderElementsOf(shared.values());
        }
    }

    /** The zero of the other sign, which is the same key to Go; any other key as it is. */
    private static Object otherZero(Object key) {
        return key.equals(0.0) ? -0.0 : key.equals(0.0f) ? (Object) (-0.0f) : key;
    }
}
