package org.maplitmus.maps.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.Panic;

/** Go's methods of both generations compare keys and values by Go's {@code ==}. */
@Timeout(60)
class GoKeysTest {

    /** Every method that takes a key. */
    private static final Map<String, BiConsumer<GoSyncMap<Object, Object>, Object>> KEYED = Map.of(
            "load", GoSyncMap::load,
            "store", (map, key) -> map.store(key, 1),
            "loadOrStore", (map, key) -> map.loadOrStore(key, 1),
            "loadAndDelete", GoSyncMap::loadAndDelete,
            "delete", GoSyncMap::delete,
            "swap", (map, key) -> map.swap(key, 1),
            "compareAndSwap", (map, key) -> map.compareAndSwap(key, 1, 2),
            "compareAndDelete", (map, key) -> map.compareAndDelete(key, 1));

    private static List<Object> keys(GoSyncMap<Object, Object> map) {
        List<Object> keys = new ArrayList<>();
        map.range((key, value) -> keys.add(key));
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void aKeyThatCannotBeComparedPanicsInEveryMethodAndChangesNothing(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        for (int round = 0; round < 2; round++) {
            KEYED.forEach((name, method) -> {
                assertThatThrownBy(() -> method.accept(map, new int[] {1}))
                        .as(name)
                        .isInstanceOf(Panic.class)
                        .hasMessage("runtime error: hash of unhashable type []int");
                assertThatThrownBy(() -> method.accept(map, new GoMap<>()))
                        .as(name)
                        .isInstanceOf(Panic.class)
                        .hasMessage("runtime error: hash of unhashable type map[interface {}]interface {}");
            });
            map.store("usable", round);
            assertThat(keys(map)).containsExactly("usable");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNaNKeyAddsAMappingEachTimeThatClearAloneRemoves(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        IntStream.range(0, 100).forEach(i -> map.store(i % 2 == 0 ? Double.NaN : Float.NaN, i));

        assertThat(map.load(Double.NaN).loaded()).isFalse();
        assertThat(map.swap(Double.NaN, 100).loaded()).isFalse();
        assertThat(map.loadOrStore(Float.NaN, 101)).isEqualTo(new Loaded<>(101, false));
        assertThat(map.loadAndDelete(Double.NaN).loaded()).isFalse();
        assertThat(map.compareAndSwap(Double.NaN, 100, 200)).isFalse();
        assertThat(map.compareAndDelete(Float.NaN, 101)).isFalse();
        assertThat(keys(map)).hasSize(102);
        map.clear();
        assertThat(keys(map)).isEmpty();
    }

    /** Were the hashes of all NaNs one, each store would pass all those before it. */
    @Test
    void aNaNHasAnotherHashEachTime() {
        assertThat(IntStream.range(0, 100).map(i -> Hashing.hash(Double.NaN)).distinct())
                .hasSizeGreaterThan(90);
    }

    @ParameterizedTest
    @EnumSource
    void theTwoZerosAreOneKey(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store(0.0, 1);
        map.store(0.0f, 10);

        assertThat(map.swap(-0.0, 2)).isEqualTo(new Loaded<>(1, true));
        assertThat(map.load(0.0)).isEqualTo(new Loaded<>(2, true));
        assertThat(map.loadOrStore(-0.0, 3)).isEqualTo(new Loaded<>(2, true));
        assertThat(map.compareAndSwap(-0.0, 2, 4)).isTrue();
        assertThat(map.load(-0.0f)).isEqualTo(new Loaded<>(10, true));
        assertThat(keys(map)).hasSize(2);
        assertThat(map.compareAndDelete(-0.0, 4)).isTrue();
        assertThat(map.loadAndDelete(-0.0f)).isEqualTo(new Loaded<>(10, true));
        assertThat(keys(map)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keysOfTwoTypesAreTwoKeys(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store(1, "int");
        map.store(1L, "int64");
        map.store(1.0, "float64");

        assertThat(map.load(1).value()).isEqualTo("int");
        assertThat(map.load(1L).value()).isEqualTo("int64");
        assertThat(map.load(1.0).value()).isEqualTo("float64");
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreComparedAsKeysAre(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        map.store("nan", Double.NaN);
        map.store("zero", 0.0);

        assertThat(map.compareAndSwap("nan", Double.NaN, 1)).isFalse();
        assertThat(map.compareAndDelete("nan", Double.NaN)).isFalse();
        assertThat(map.compareAndSwap("zero", -0.0, -0.0)).isTrue();
        assertThat(map.compareAndDelete("zero", 0.0)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("NullAway") // Null is Go's nil.
    void aValueThatCannotBeComparedPanicsBesideOneOfItsType(Generation generation) {
        GoSyncMap<Object, Object> map = generation.empty();
        int[] value = {1};
        map.store("key", value);

        assertThatThrownBy(() -> map.compareAndSwap("key", value, 1))
                .isInstanceOf(Panic.class)
                .hasMessage("runtime error: comparing uncomparable type []int");
        assertThatThrownBy(() -> map.compareAndDelete("key", new int[0])).isInstanceOf(Panic.class);
        assertThat(map.compareAndSwap("key", new long[0], 1)).isFalse();
        assertThat(map.compareAndDelete("key", null)).isFalse();
        assertThat(map.compareAndDelete("absent", value)).isFalse();
        assertThat(map.load("key").value()).isSameAs(value);
    }
}
