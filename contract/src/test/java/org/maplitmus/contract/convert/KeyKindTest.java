package org.maplitmus.contract.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyKindTest {

    private static final int MANY = 5_000;

    @AfterEach
    void leaveTheKeysToOthers() {
        KeysInUse.choose(KeyKind.SMALL);
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void noTwoNumbersHaveOneKeyAndEachComesBack(KeyKind kind) {
        assertThat(IntStream.rangeClosed(-MANY, MANY).mapToObj(kind::key)).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(-MANY, MANY))
                .allSatisfy(number -> assertThat(kind.number(kind.key(number))).isEqualTo(number));
    }

    @Test
    void theKeysAreThoseByWhichMapsHaveFailed() {
        assertThat(first(KeyKind.SMALL)).containsExactly(1, 2, 3);
        assertThat(first(KeyKind.ZERO)).containsExactly(0, 1, 2);
        assertThat(first(KeyKind.NEGATIVE)).containsExactly(-1, -2, -3);
        assertThat(first(KeyKind.LEAST))
                .containsExactly(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 2);
        assertThat(first(KeyKind.GREATEST))
                .containsExactly(Integer.MAX_VALUE, Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 2);
        assertThat(first(KeyKind.LOW_BITS))
                .extracting(key -> key.hashCode() & 0xFFFFFF)
                .containsOnly(0);
        assertThat(first(KeyKind.LOW_BITS))
                .extracting(key -> (key.hashCode() ^ (key.hashCode() >>> 16)) & 0xFF)
                .containsOnly(0);
        assertThat(first(KeyKind.HIGH_BITS))
                .extracting(key -> key.hashCode() >> 16)
                .hasSize(3)
                .containsOnly(0xFFFFB5A7);
        assertThat(first(KeyKind.COMPARABLE)).extracting(Object::hashCode).containsOnly(17);
        assertThat(first(KeyKind.COMPARABLE)).allMatch(Comparable.class::isInstance);
        assertThat(first(KeyKind.INCOMPARABLE)).extracting(Object::hashCode).containsOnly(17);
        assertThat(first(KeyKind.INCOMPARABLE)).noneMatch(Comparable.class::isInstance);
        assertThat(first(KeyKind.STRINGS)).startsWith("");
        assertThat(KeyKind.STRINGS.key(2)).hasSameHashCodeAs(KeyKind.STRINGS.key(3));
        assertThat(first(KeyKind.LONGS)).containsExactly(1L << 32, 2L << 32, 3L << 32);
    }

    private static List<Object> first(KeyKind kind) {
        return IntStream.rangeClosed(1, 3).mapToObj(kind::key).toList();
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void aMapHasKeysOfTheKindAndIsSeenWithNumbers(KeyKind kind) {
        Map<Object, Integer> behind = new HashMap<>();
        KeysInUse.choose(kind);

        Map<Object, Integer> seen = KeysInUse.seen(behind);
        seen.put(1, 10);
        seen.put(MANY, 20);

        assertThat(behind).containsOnlyKeys(kind.key(1), kind.key(MANY));
        assertThat(seen.keySet()).containsExactlyInAnyOrder(1, MANY);
        assertThat(seen.get(MANY)).isEqualTo(20);
        assertThat(seen.remove("no number")).isNull();
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void theTextOfAMapHasNumbersToo(KeyKind kind) {
        KeysInUse.choose(kind);

        Map<Object, Integer> seen = KeysInUse.seen(new LinkedHashMap<>());
        seen.put(1, 10);
        seen.put(2, 20);

        assertThat(seen).hasToString("{1=10, 2=20}");
    }

    @Test
    void aSmallKeyNeedsNoViewAndNoMapHasNone() {
        Map<Integer, Integer> map = new HashMap<>();
        assertThat(KeysInUse.seen(map)).isSameAs(map);

        KeysInUse.choose(KeyKind.STRINGS);
        assertThat(KeysInUse.seen("no map")).isEqualTo("no map");
        assertThat(KeysInUse.seen(map)).isNotSameAs(map);
    }

    @Test
    void aViewOfAViewHasKeysOfBothForms() {
        Map<Object, Object> longs = new HashMap<>();
        KeysInUse.choose(KeyKind.LONGS);

        Map<Object, Object> seen = KeysInUse.seen(ConvertedMap.of(longs, Form.LONGS, Form.LONGS));
        seen.put(1, 10);

        assertThat(longs).containsExactly(Map.entry(1L << 32, 10L));
        assertThat(seen).containsExactly(Map.entry(1, 10));
    }
}
