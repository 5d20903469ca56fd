package org.maplitmus.maps.go;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoEqualityTest {

    static Stream<Arguments> pairs() {
        int[] array = {1};
        return Stream.of(
                Arguments.of(null, null, true),
                Arguments.of(null, 0, false),
                Arguments.of(0, null, false),
                Arguments.of(1_000, 1_000, true),
                Arguments.of(1, 1L, false),
                Arguments.of("a", new String("a"), true),
                Arguments.of(0.0, -0.0, true),
                Arguments.of(0.0f, -0.0f, true),
                Arguments.of(0.0, -0.0f, false),
                Arguments.of(Double.NaN, Double.NaN, false),
                Arguments.of(Float.NaN, Float.NaN, false),
                Arguments.of(array, null, false),
                Arguments.of(array, 1, false),
                Arguments.of(array, new long[0], false),
                Arguments.of(array, new GoMap<>(), false));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void equalSaysWhatGoSaysAndEqualKeysHaveEqualHashCodes(
            @Nullable Object one, @Nullable Object other, boolean equal) {
        assertThat(GoEquality.equal(one, other)).isEqualTo(equal);
        if (equal) {
            assertThat(GoEquality.hashCode(one)).isEqualTo(GoEquality.hashCode(other));
            assertThat(GoEquality.hash(one, 7)).isEqualTo(GoEquality.hash(other, 7));
        }
    }

    @Test
    void twoOfOneTypeThatCannotBeComparedPanic() {
        int[] array = {1};

        assertThatThrownBy(() -> GoEquality.equal(array, array))
                .isInstanceOf(Panic.class)
                .hasMessage("runtime error: comparing uncomparable type []int");
        assertThatThrownBy(() -> GoEquality.equal(new GoMap<>(), new SwissMap<>()))
                .isInstanceOf(Panic.class)
                .hasMessage("runtime error: comparing uncomparable type map[interface {}]interface {}");
    }
}
