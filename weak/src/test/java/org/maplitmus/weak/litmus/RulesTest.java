package org.maplitmus.weak.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Search;

/** The rules allow what the axioms allow, but for reads of writes that come later, which the experiment adds. */
class RulesTest {

    /* Those in which a plain read sees a write that comes later. */
    private static final Set<String> LOAD_BUFFERING =
            Set.of("LB", "3.LB", "WWC", "IRWIW", "S", "IRRWIW", "WRC", "CoRW2");

    private static final int MOST_MIXED_ACCESSES = 5;
    private static final int MOST_ACCESSES_WITH_LATER_WRITES = 4;

    private static Stream<String> shapes() {
        return Litmus.SHAPES.keySet().stream().sorted();
    }

    private static SortedSet<String> search(Litmus program, Layer layer) {
        Answer answer = Search.complete(program, layer, Bounds.executions(1_000_000));
        assertThat(answer.isExhausted()).isTrue();
        return (SortedSet<String>) answer.found().keySet();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void eachMixOfModesStaysWithinTheAxioms(String shape) {
        mixes(shape).forEach(program -> {
            SortedSet<String> allowed = Axioms.outcomes(program);
            for (Layer layer : Layer.values()) {
                assertThat(allowed).as("%s %s", program, layer).containsAll(search(program, layer));
            }
        });
    }

    private static Stream<Litmus> mixes(String shape) {
        int accesses = Litmus.accesses(shape);
        return accesses > MOST_MIXED_ACCESSES
                ? Stream.of('p', 'o', 'a', 'v').map(mode -> Litmus.uniform(shape, mode))
                : IntStream.range(0, 1 << (2 * accesses)).mapToObj(mix -> Litmus.of(shape, modes(mix, accesses)));
    }

    private static String modes(int mix, int accesses) {
        StringBuilder modes = new StringBuilder();
        for (int i = 0; i < accesses; i++) {
            modes.append("poav".charAt(mix >> (2 * i) & 3));
        }
        return modes.toString();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void inOneModeTheyAllowTheSame(String shape) {
        for (char mode : "oav".toCharArray()) {
            Litmus program = Litmus.uniform(shape, mode);
            assertThat(search(program, Layer.JLS)).as(program.name()).isEqualTo(Axioms.outcomes(program));
        }
        if (!LOAD_BUFFERING.contains(shape)) {
            Litmus plain = Litmus.uniform(shape, 'p');
            assertThat(search(plain, Layer.JLS)).as(plain.name()).isEqualTo(Axioms.outcomes(plain));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void withLaterWritesPlainShapesAllowTheSame(String shape) {
        Litmus plain = Litmus.uniform(shape, 'p');
        assertThat(withLaterWrites(plain)).as(plain.name()).isEqualTo(Axioms.outcomes(plain));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void withLaterWritesEachMixOfModesStaysWithinTheAxioms(String shape) {
        mixes(shape)
                .filter(program -> program.accesses() <= MOST_ACCESSES_WITH_LATER_WRITES)
                .forEach(program ->
                        assertThat(Axioms.outcomes(program)).as(program.name()).containsAll(withLaterWrites(program)));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void withLaterWritesRandomProgramsStayWithinTheAxioms(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Litmus program = random(random);
            assertThat(Axioms.outcomes(program)).as("%s", program.threads()).containsAll(withLaterWrites(program));
        }
    }

    private static SortedSet<String> withLaterWrites(Litmus program) {
        return (SortedSet<String>) LoadBuffering.search(program, Bounds.executions(1_000_000))
                .found()
                .keySet();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomProgramsStayWithinTheAxioms(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Litmus program = random(random);
            SortedSet<String> allowed = Axioms.outcomes(program);
            for (Layer layer : Layer.values()) {
                assertThat(allowed).as("%s %s", program.threads(), layer).containsAll(search(program, layer));
            }
        }
    }

    static Litmus random(Random random) {
        List<List<Op>> threads = new ArrayList<>();
        int[] next = {0, 1};
        for (int thread = 0; thread < 2 + random.nextInt(2); thread++) {
            threads.add(IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> op(random, next))
                    .toList());
        }
        return new Litmus("random", threads);
    }

    private static Op op(Random random, int[] next) {
        int variable = random.nextInt(2);
        Mode[] reading = {Mode.PLAIN, Mode.OPAQUE, Mode.ACQUIRE, Mode.VOLATILE};
        Mode[] writing = {Mode.PLAIN, Mode.OPAQUE, Mode.RELEASE, Mode.VOLATILE};
        int mode = random.nextInt(4);
        int kind = random.nextInt(10);
        if (kind < 4) {
            return Op.read(next[0]++, variable, reading[mode]);
        } else if (kind < 8) {
            return Op.write(variable, next[1]++, writing[mode]);
        }
        return kind == 8
                ? add(random, variable, next[0]++)
                : Op.fence(List.of(Mode.ACQUIRE, Mode.RELEASE, Mode.VOLATILE).get(random.nextInt(3)));
    }

    private static Op add(Random random, int variable, int register) {
        return switch (random.nextInt(3)) {
            case 0 -> Op.add(register, variable, 10, Mode.ACQUIRE, Mode.PLAIN);
            case 1 -> Op.add(register, variable, 10, Mode.PLAIN, Mode.RELEASE);
            default -> Op.add(register, variable, 10, Mode.VOLATILE, Mode.VOLATILE);
        };
    }

    @Test
    void interleavingsAreThoseOfAnOrdinaryMachine() {
        for (String shape : Litmus.SHAPES.keySet()) {
            Litmus program = Litmus.uniform(shape, 'p');
            assertThat(Litmus.hasOneOf(search(program, Layer.SC), Litmus.weak(shape)))
                    .as(shape)
                    .isFalse();
        }
    }
}
