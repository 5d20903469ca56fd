package org.maplitmus.weak.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Search;

/**
 * The causality test cases of JSR-133, with their official answers.
 *
 * <p>Those that are allowed take a read of a write that comes later, which no layer has.
 */
class CausalityTest {

    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;

    private static Op read(int register, int variable) {
        return Op.read(register, variable, Mode.PLAIN);
    }

    private static Op write(int variable, int value) {
        return Op.write(variable, value, Mode.PLAIN);
    }

    private static Op copy(int variable, int register) {
        return Op.write(variable, registers -> registers[register], Mode.PLAIN);
    }

    private static Op writeIf(int register, int value, int variable) {
        return write(variable, 1).when(registers -> registers[register] == value);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Arguments test(int number, String outcome, List<Op>... threads) {
        return Arguments.of(new Litmus("causality test " + number, List.of(threads)), outcome);
    }

    private static Stream<Arguments> forbidden() {
        return Stream.of(
                test(4, "r0=1 r1=1", List.of(read(0, X), copy(Y, 0)), List.of(read(1, Y), copy(X, 1))),
                test(
                        5,
                        "r0=1 r1=1 r2=0",
                        List.of(read(0, X), copy(Y, 0)),
                        List.of(read(1, Y), copy(X, 1)),
                        List.of(write(Z, 1)),
                        List.of(read(2, Z), copy(X, 2))),
                test(
                        10,
                        "r0=1 r1=1 r2=0",
                        List.of(read(0, X), writeIf(0, 1, Y)),
                        List.of(read(1, Y), writeIf(1, 1, X)),
                        List.of(write(Z, 1)),
                        List.of(read(2, Z), writeIf(2, 1, X))),
                test(13, "r0=1 r1=1", List.of(read(0, X), writeIf(0, 1, Y)), List.of(read(1, Y), writeIf(1, 1, X))),
                test(
                        14,
                        "r0=1 r1=0 r2=1",
                        List.of(
                                read(0, X),
                                Op.write(Z, 1, Mode.VOLATILE).when(registers -> registers[0] == 0),
                                write(Y, 1).when(registers -> registers[0] != 0)),
                        List.of(
                                Op.read(1, Z, Mode.VOLATILE),
                                read(2, Y),
                                write(X, 1).when(registers -> registers[1] + registers[2] != 0))));
    }

    private static Stream<Arguments> allowed() {
        Op anyhow = write(Y, 1).when(registers -> registers[0] >= 0);
        Op ifSame = write(Y, 1).when(registers -> registers[0] == registers[1]);
        Op square = Op.write(Y, registers -> 1 + registers[0] * registers[0] - registers[0], Mode.PLAIN);
        List<Op> back = List.of(read(2, Y), copy(X, 2));
        return Stream.of(
                test(1, "r0=1 r1=1", List.of(read(0, X), anyhow), List.of(read(1, Y), copy(X, 1))),
                test(2, "r0=1 r1=1 r2=1", List.of(read(0, X), read(1, X), ifSame), back),
                test(
                        6,
                        "r0=1 r1=1",
                        List.of(read(0, X), writeIf(0, 1, Y)),
                        List.of(read(1, Y), writeIf(1, 1, X), writeIf(1, 0, X))),
                test(
                        7,
                        "r0=1 r1=1 r2=1",
                        List.of(read(0, Z), read(1, X), copy(Y, 1)),
                        List.of(read(2, Y), copy(Z, 2), write(X, 1))),
                test(8, "r0=1 r2=1", List.of(read(0, X), square), back),
                test(16, "r0=2 r1=1", List.of(read(0, X), write(X, 1)), List.of(read(1, X), write(X, 2))));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatIsForbiddenNeverAppears(Litmus program, String outcome) {
        for (Layer layer : Layer.values()) {
            assertThat(Litmus.hasOneOf(outcomes(program, layer), outcome)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatTakesALaterWriteIsNotFound(Litmus program, String outcome) {
        assertThat(Litmus.hasOneOf(outcomes(program, Layer.JLS), outcome)).isFalse();
    }

    private static Set<String> outcomes(Litmus program, Layer layer) {
        Answer answer = Search.complete(program, layer, Bounds.executions(10_000));
        assertThat(answer.isExhausted()).isTrue();
        return answer.found().keySet();
    }
}
