package org.maplitmus.weak.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Search;

/**
 * The twenty causality test cases of JSR-133, with their official answers; loops run once.
 *
 * <p>Each that is allowed takes a read of a write that comes later, which no layer has and the experiment finds.
 */
class CausalityTest {

    private static final int X = 0;
    private static final int Y = 1;
    private static final int Z = 2;
    private static final int W = 3;

    private static final Bounds AMPLE = Bounds.executions(100_000);

    record Case(int number, String outcome, List<List<Op>> threads) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        private Case(int number, String outcome, List<Op>... threads) {
            this(number, outcome, List.of(threads));
        }

        private Litmus program() {
            return new Litmus(toString(), threads);
        }

        @Override
        public String toString() {
            return "causality test " + number;
        }
    }

    private static Op read(int register, int variable) {
        return Op.read(register, variable, Mode.PLAIN);
    }

    private static Op write(int variable, int value) {
        return Op.write(variable, value, Mode.PLAIN);
    }

    private static Op copy(int variable, int register) {
        return Op.write(variable, registers -> registers[register], Mode.PLAIN);
    }

    private static Op writeIf(int register, int value, int variable, int written) {
        return write(variable, written).when(registers -> registers[register] == value);
    }

    private static Op writeUnless(int register, int value, int variable, int written) {
        return write(variable, written).when(registers -> registers[register] != value);
    }

    /* Reads Y into a register, and writes that to X. */
    private static List<Op> back(int register) {
        return List.of(read(register, Y), copy(X, register));
    }

    private static Stream<Case> forbidden() {
        return Stream.of(
                new Case(4, "r0=1 r1=1", List.of(read(0, X), copy(Y, 0)), back(1)),
                new Case(
                        5,
                        "r0=1 r1=1 r2=0",
                        List.of(read(0, X), copy(Y, 0)),
                        back(1),
                        List.of(write(Z, 1)),
                        List.of(read(2, Z), copy(X, 2))),
                new Case(
                        10,
                        "r0=1 r1=1 r2=0",
                        List.of(read(0, X), writeIf(0, 1, Y, 1)),
                        List.of(read(1, Y), writeIf(1, 1, X, 1)),
                        List.of(write(Z, 1)),
                        List.of(read(2, Z), writeIf(2, 1, X, 1))),
                new Case(
                        12,
                        "r0=1 r1=1 r2=1",
                        List.of(
                                write(Z, 1),
                                write(W, 2),
                                read(0, X),
                                writeIf(0, 0, Z, 0),
                                writeIf(0, 1, W, 0),
                                read(1, Z),
                                copy(Y, 1)),
                        back(2)),
                new Case(
                        13,
                        "r0=1 r1=1",
                        List.of(read(0, X), writeIf(0, 1, Y, 1)),
                        List.of(read(1, Y), writeIf(1, 1, X, 1))),
                new Case(
                        14,
                        "r0=1 r1=0 r2=1",
                        List.of(read(0, X), raise(Z, 0), writeUnless(0, 0, Y, 1)),
                        List.of(Op.read(1, Z, Mode.VOLATILE), read(2, Y), writeIfAny(1, 2))),
                new Case(
                        15,
                        "r3=1 r0=1 r1=0 r2=1",
                        List.of(
                                Op.read(3, W, Mode.VOLATILE),
                                read(0, X).when(registers -> registers[3] == 1),
                                raise(Z, 0),
                                writeUnless(0, 0, Y, 1)),
                        List.of(Op.read(1, Z, Mode.VOLATILE), read(2, Y), writeIfAny(1, 2)),
                        List.of(Op.write(W, 1, Mode.VOLATILE))));
    }

    private static Op raise(int flag, int unlessRead) {
        return Op.write(flag, 1, Mode.VOLATILE).when(registers -> registers[unlessRead] == 0);
    }

    private static Op writeIfAny(int one, int other) {
        return write(X, 1).when(registers -> registers[one] + registers[other] != 0);
    }

    private static Stream<Case> allowed() {
        Op anyhow = write(Y, 1).when(registers -> registers[0] >= 0);
        Op ifSame = write(Y, 1).when(registers -> registers[0] == registers[1]);
        Op square = Op.write(Y, registers -> 1 + registers[0] * registers[0] - registers[0], Mode.PLAIN);
        List<Op> unless42 = List.of(read(0, X), writeUnless(0, 42, X, 42));
        List<Op> if0 = List.of(read(0, X), writeIf(0, 0, X, 42));
        List<Op> afterThird = List.of(Op.sync(Op.Kind.JOIN, 2), read(1, X), copy(Y, 1));
        return Stream.of(
                new Case(1, "r0=1 r1=1", List.of(read(0, X), anyhow), back(1)),
                new Case(2, "r0=1 r1=1 r2=1", List.of(read(0, X), read(1, X), ifSame), back(2)),
                new Case(3, "r0=1 r1=1 r2=1", List.of(read(0, X), read(1, X), ifSame), back(2), List.of(write(X, 2))),
                new Case(
                        6,
                        "r0=1 r1=1",
                        List.of(read(0, X), writeIf(0, 1, Y, 1)),
                        List.of(read(1, Y), writeIf(1, 1, X, 1), writeIf(1, 0, X, 1))),
                new Case(
                        7,
                        "r0=1 r1=1 r2=1",
                        List.of(read(0, Z), read(1, X), copy(Y, 1)),
                        List.of(read(2, Y), copy(Z, 2), write(X, 1))),
                new Case(8, "r0=1 r2=1", List.of(read(0, X), square), back(2)),
                new Case(9, "r0=1 r2=1", List.of(read(0, X), square), back(2), List.of(write(X, 2))),
                new Case(
                        11,
                        "r0=1 r1=1 r2=1 r3=1",
                        List.of(read(0, Z), copy(W, 0), read(1, X), copy(Y, 1)),
                        List.of(read(3, W), read(2, Y), copy(Z, 2), write(X, 1))),
                new Case(16, "r0=2 r1=1", List.of(read(0, X), write(X, 1)), List.of(read(1, X), write(X, 2))),
                new Case(17, "r0=42 r1=42 r2=42", then(unless42, read(1, X), copy(Y, 1)), back(2)),
                new Case(18, "r0=42 r1=42 r2=42", then(if0, read(1, X), copy(Y, 1)), back(2)),
                new Case(19, "r0=42 r1=42 r2=42", afterThird, back(2), unless42),
                new Case(20, "r0=42 r1=42 r2=42", afterThird, back(2), if0));
    }

    private static List<Op> then(List<Op> first, Op... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    @Test
    void allTwentyAreHere() {
        assertThat(Stream.concat(forbidden(), allowed()).map(Case::number).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatIsForbiddenNeverAppears(Case test) {
        for (Layer layer : Layer.values()) {
            assertThat(Litmus.hasOneOf(outcomes(test, layer), test.outcome())).isFalse();
        }
        assertThat(Litmus.hasOneOf(withLaterWrites(test).found().keySet(), test.outcome()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatIsAllowedTakesALaterWrite(Case test) {
        assertThat(Litmus.hasOneOf(outcomes(test, Layer.JLS), test.outcome())).isFalse();
        assertThat(Litmus.hasOneOf(withLaterWrites(test).found().keySet(), test.outcome()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void itCanBeHadAgain(Case test) {
        for (Found found : withLaterWrites(test).found().values()) {
            assertThat(found.trail().replay(test.program(), Listener.NONE).outcome())
                    .isEqualTo(found.outcome());
        }
    }

    private static Set<String> outcomes(Case test, Layer layer) {
        Answer answer = Search.complete(test.program(), layer, AMPLE);
        assertThat(answer.isExhausted()).isTrue();
        return answer.found().keySet();
    }

    private static Answer withLaterWrites(Case test) {
        Answer answer = LoadBuffering.search(test.program(), AMPLE);
        assertThat(answer.isExhausted()).isFalse();
        return answer;
    }
}
