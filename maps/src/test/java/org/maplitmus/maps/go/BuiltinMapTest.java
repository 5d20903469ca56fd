package org.maplitmus.maps.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.maps.detection.Detection;

class BuiltinMapTest {

    static Stream<Arguments> everyMode() {
        return Stream.of(Generation.values())
                .flatMap(generation -> Stream.of(Detection.values()).map(mode -> Arguments.of(generation, mode)));
    }

    @ParameterizedTest
    @MethodSource("everyMode")
    void anySequenceOfOperationsAgreesWithHashMapAndKeepsTheStructureSound(Generation generation, Detection mode) {
        DetectingMap<@Nullable Object, @Nullable Object> tried = generation.map(mode, 0, new SplittableRandom(1));
        Map<@Nullable Object, @Nullable Object> model = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 30_000; i++) {
            Integer key = random.nextInt(i % 10_000 < 5_000 ? 2_000 : 50);
            if (random.nextInt(3) == 0) {
                tried.delete(key);
                model.remove(key);
            } else {
                tried.assign(key, i);
                model.put(key, i);
            }
            if (random.nextInt(9_000) == 0) {
                tried.clear();
                model.clear();
            }
            assertThat(tried.get(key)).isEqualTo(model.get(key));
            if (i % 100 == 0) {
                assertThat(Generation.violations(tried)).isEmpty();
            }
        }
        assertThat(tried.asMap()).isEqualTo(model);
    }

    @ParameterizedTest
    @EnumSource
    void aNaNKeyAddsAnEntryEachTimeAndOnlyClearRemovesIt(Generation generation) {
        DetectingMap<@Nullable Object, @Nullable Object> map = generation.map(new SplittableRandom(42));
        for (int i = 0; i < 100; i++) {
            map.assign(i % 2 == 0 ? Double.NaN : Float.NaN, i);
            assertThat(map.lookup(Double.NaN).ok()).isFalse();
            map.delete(Double.NaN);
        }
        Set<@Nullable Object> values = new HashSet<>();
        RangeIterator<@Nullable Object, @Nullable Object> range = map.range();
        while (range.next()) {
            values.add(range.value());
        }

        assertThat(map.len()).isEqualTo(100);
        assertThat(values).hasSize(100);
        map.clear();
        assertThat(map.len()).isZero();
        assertThat(map.range().next()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aZeroOfTheOtherSignReplacesTheKey(Generation generation) {
        DetectingMap<@Nullable Object, @Nullable Object> map = generation.map(new SplittableRandom(42));
        map.assign(0.0, "plus");
        map.assign(-0.0, "minus");
        RangeIterator<@Nullable Object, @Nullable Object> range = map.range();

        assertThat(map.len()).isEqualTo(1);
        assertThat(map.get(0.0)).isEqualTo("minus");
        assertThat(range.next()).isTrue();
        assertThat(range.key()).isEqualTo(-0.0);
    }

    @ParameterizedTest
    @EnumSource
    void otherKeysStayTheyWereWhenTheirValueIsReplaced(Generation generation) {
        DetectingMap<@Nullable Object, @Nullable Object> map = generation.map(new SplittableRandom(42));
        String first = new String("key");
        map.assign(first, 1);
        map.assign(new String("key"), 2);
        RangeIterator<@Nullable Object, @Nullable Object> range = map.range();

        assertThat(range.next()).isTrue();
        assertThat(range.key()).isSameAs(first);
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("NullAway") // null is a key and a value here
    void nullIsAKeyAndAValueLikeAnyOther(Generation generation) {
        DetectingMap<@Nullable Object, @Nullable Object> map = generation.map(new SplittableRandom(42));
        map.assign(null, null);

        assertThat(map.lookup(null)).isEqualTo(new Lookup<>(null, true));
        map.delete(null);
        assertThat(map.lookup(null)).isEqualTo(new Lookup<>(null, false));
    }

    @ParameterizedTest
    @MethodSource("everyMode")
    void anUnhashableKeyPanicsEvenOnAnEmptyMapAndLeavesTheMapUsable(Generation generation, Detection mode) {
        DetectingMap<@Nullable Object, Integer> tried = generation.map(mode, 0, new SplittableRandom(1));
        for (int round = 0; round < 2; round++) {
            assertUnhashable(() -> tried.get(new int[0]));
            assertUnhashable(() -> tried.delete(new int[0]));
            assertUnhashable(() -> tried.assign(new int[0], 1));
            tried.assign("usable", round);
            assertThat(tried.get("usable")).isEqualTo(round);
        }
        assertThat(tried.len()).isEqualTo(1);
    }

    private static void assertUnhashable(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(Panic.class).hasMessage("runtime error: hash of unhashable type []int");
    }

    @ParameterizedTest
    @MethodSource("everyMode")
    void anEqualsThatThrowsLeavesTheMapUsable(Generation generation, Detection mode) {
        DetectingMap<@Nullable Object, Integer> tried = generation.map(mode, 0, new SplittableRandom(1));
        tried.assign(new Quarrelsome(), 1);

        assertThatThrownBy(() -> tried.get(new Quarrelsome())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tried.delete(new Quarrelsome())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tried.assign(new Quarrelsome(), 2)).isInstanceOf(UnsupportedOperationException.class);
        tried.assign("usable", 3);
        assertThat(tried.get("usable")).isEqualTo(3);
        assertThat(tried.len()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSeedIsDrawnAnewByClearAndByTheLastDelete(Generation generation) {
        DetectingMap<@Nullable Object, @Nullable Object> map = generation.map(new SplittableRandom(42));
        long first = map.seed;
        map.assign("a", 1);
        map.assign("b", 2);
        map.delete("a");
        assertThat(map.seed).isEqualTo(first);

        map.delete("b");
        long second = map.seed;
        assertThat(second).isNotEqualTo(first);

        map.assign("a", 1);
        map.clear();
        assertThat(map.seed).isNotEqualTo(second);
    }

    /** A key that cannot bear the company of its kind. */
    private static final class Quarrelsome {

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            throw new UnsupportedOperationException("not with " + other);
        }
    }
}
