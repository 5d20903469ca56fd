package org.maplitmus.weak.litmus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.DivergedException;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Script;
import org.maplitmus.weak.search.Search;

/** The search finds what there is, and tells how much of it it has seen. */
class SearchTest {

    /* Of programs in which every order of everything can be tried. */
    private static final int MOST_ACCESSES = 5;

    private static final Bounds AMPLE = Bounds.executions(1_000_000);

    private static Answer complete(Litmus program, Layer layer) {
        return Search.complete(program, layer, AMPLE);
    }

    private static Stream<Litmus> shapes() {
        return Litmus.SHAPES.keySet().stream()
                .sorted()
                .flatMap(shape -> Stream.of('p', 'o', 'a', 'v').map(mode -> Litmus.uniform(shape, mode)));
    }

    private static Stream<Litmus> smallShapes() {
        return shapes().filter(program -> program.accesses() <= MOST_ACCESSES);
    }

    @ParameterizedTest
    @MethodSource("smallShapes")
    void itLeavesOutNoOutcome(Litmus program) {
        for (Layer layer : Layer.values()) {
            assertThat(complete(program, layer).found().keySet())
                    .as("%s", layer)
                    .isEqualTo(Every.outcomes(program, layer));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void ofRandomProgramsNeither(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Litmus program = RulesTest.random(random);
            for (Layer layer : Layer.values()) {
                assertThat(complete(program, layer).found().keySet())
                        .as("%s %s", program.threads(), layer)
                        .isEqualTo(Every.outcomes(program, layer));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void ofProgramsWithLocksNeither(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Litmus program = locked(RulesTest.random(random), random);
            for (Layer layer : Layer.values()) {
                assertThat(complete(program, layer).found().keySet())
                        .as("%s %s", program.threads(), layer)
                        .isEqualTo(Every.outcomes(program, layer));
            }
        }
    }

    /* Each thread does its first one or two accesses under a lock, perhaps under a second one too. */
    private static Litmus locked(Litmus program, Random random) {
        List<List<Op>> threads = new ArrayList<>();
        for (List<Op> thread : program.threads()) {
            int outer = 2 + random.nextInt(2);
            List<Op> ops = new ArrayList<>(thread.subList(0, Math.min(2, thread.size())));
            if (random.nextInt(3) == 0) {
                ops.add(1, lock(5 - outer));
                ops.add(unlock(5 - outer));
            }
            ops.add(0, lock(outer));
            ops.add(random.nextInt(2) + 2 > ops.size() ? ops.size() : 2, unlock(outer));
            threads.add(ops);
        }
        return new Litmus("locked", threads);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fewExecutionsDifferFromNoOther(Litmus program) {
        assertThat(complete(program, Layer.WEAK).executionsPerDistinct()).isLessThanOrEqualTo(3);
    }

    @Test
    void itEndsWhereItsBoundsSay() {
        Answer answer = Search.complete(Litmus.uniform("IRIW", 'p'), Layer.JLS, Bounds.executions(3));

        assertThat(answer.executions()).isEqualTo(3);
        assertThat(answer.isExhausted()).isFalse();
    }

    @Test
    void whatIsWrittenDownCanBeHadAgain() {
        Litmus program = Litmus.uniform("IRIW", 'p');
        for (Layer layer : Layer.values()) {
            for (Found found : complete(program, layer).found().values()) {
                assertThat(found.trail()
                                .write(program)
                                .orElseThrow()
                                .replay(program, Listener.NONE)
                                .outcome())
                        .isEqualTo(found.outcome());
            }
        }
    }

    @Test
    void whatIsWrittenDownOfOneProgramFitsNoOther() {
        Script script = complete(Litmus.uniform("SB", 'p'), Layer.WEAK)
                .found()
                .values()
                .iterator()
                .next()
                .trail()
                .write(Litmus.uniform("SB", 'p'))
                .orElseThrow();

        assertThatThrownBy(() -> script.replay(Litmus.uniform("IRIW", 'p'), Listener.NONE))
                .isInstanceOf(DivergedException.class);
        assertThatThrownBy(() -> new Script(script.layer(), script.decisions(), List.of(1_000))
                        .replay(Litmus.uniform("SB", 'p'), Listener.NONE))
                .isInstanceOf(DivergedException.class)
                .hasMessageContaining("decisions that were written down");
    }

    @Test
    void whatItFoundCanBeHadAgain() {
        Litmus program = Litmus.uniform("IRIW", 'p');
        for (Layer layer : Layer.values()) {
            for (Found found : complete(program, layer).found().values()) {
                assertThat(found.trail().replay(program, Listener.NONE).outcome())
                        .isEqualTo(found.outcome());
            }
        }
    }

    @Test
    void lotsFindTheSameAndTheSameTwice() {
        Litmus program = Litmus.uniform("MP", 'p');
        Answer answer = Search.random(program, Layer.JLS, Bounds.executions(2_000), 7);

        assertThat(answer.found().keySet())
                .isEqualTo(complete(program, Layer.JLS).found().keySet());
        assertThat(answer.isExhausted()).isFalse();
        assertThat(Search.random(program, Layer.JLS, Bounds.executions(2_000), 7).found().values().stream()
                        .map(Found::count))
                .containsExactlyElementsOf(
                        answer.found().values().stream().map(Found::count).toList());
    }

    @Test
    void aDeadlockIsAnOutcome() {
        Litmus program = new Litmus(
                "deadlock",
                List.of(
                        List.of(lock(0), lock(1), unlock(1), unlock(0)),
                        List.of(lock(1), lock(0), unlock(0), unlock(1))));

        assertThat(complete(program, Layer.SC).found().keySet())
                .contains("deadlock")
                .hasSize(2);
    }

    @Test
    void locksOrderWhatTheyGuard() {
        Op write = Op.write(0, 1, Mode.PLAIN);
        Litmus program = new Litmus(
                "guarded",
                List.of(
                        List.of(lock(1), write, Op.write(2, 1, Mode.PLAIN), unlock(1)),
                        List.of(lock(1), Op.read(0, 2, Mode.PLAIN), Op.read(1, 0, Mode.PLAIN), unlock(1))));

        assertThat(complete(program, Layer.JLS).found().keySet())
                .containsExactly("r0=0 r1=0 x=1 y=0 z=1 ", "r0=1 r1=1 x=1 y=0 z=1 ");
    }

    @Test
    void aNotifiedThreadSeesWhatTheNotifierDid() {
        Litmus program = new Litmus(
                "wait",
                List.of(
                        List.of(lock(1), Op.sync(Op.Kind.WAIT, 1), Op.read(0, 0, Mode.PLAIN), unlock(1)),
                        List.of(Op.write(0, 1, Mode.PLAIN), lock(1), Op.sync(Op.Kind.NOTIFY, 1), unlock(1))));

        assertThat(complete(program, Layer.JLS).found().keySet()).containsExactly("deadlock", "r0=1 x=1 y=0 ");
    }

    @ParameterizedTest
    @MethodSource("handovers")
    void whatIsHandedOverIsSeen(List<Op> writer, List<Op> reader) {
        Answer answer = complete(new Litmus("handover", List.of(writer, reader)), Layer.JLS);

        assertThat(answer.found().keySet()).singleElement().asString().startsWith("r0=1 x=1 ");
    }

    private static Stream<Arguments> handovers() {
        Op write = Op.write(0, 1, Mode.PLAIN);
        Op read = Op.read(0, 0, Mode.PLAIN);
        Op nothing = Op.fence(Mode.ACQUIRE);
        return Stream.of(
                Arguments.of(
                        List.of(write, Op.sync(Op.Kind.UNPARK, 1), nothing), List.of(Op.sync(Op.Kind.PARK, 0), read)),
                Arguments.of(List.of(write, Op.sync(Op.Kind.START, 1), nothing), List.of(read)),
                Arguments.of(List.of(write, nothing), List.of(Op.sync(Op.Kind.JOIN, 0), read)),
                Arguments.of(
                        List.of(write, Op.sync(Op.Kind.INTERRUPT, 1)),
                        List.of(Op.sync(Op.Kind.AWAIT_INTERRUPT, 1), read)));
    }

    @Test
    void aWeakUpdateMayFailForNothing() {
        Litmus program = new Litmus("weak", List.of(List.of(Op.weakCas(0, 0, 1)), List.of(Op.read(1, 0, Mode.PLAIN))));
        Litmus strong = new Litmus("strong", List.of(List.of(Op.cas(0, 0, 1)), List.of(Op.read(1, 0, Mode.PLAIN))));

        assertThat(complete(program, Layer.SC).found()).containsKey("r0=0 r1=0 x=0 ");
        assertThat(complete(strong, Layer.JLS).found()).doesNotContainKey("r0=0 r1=0 x=0 ");
    }

    private static Op lock(int monitor) {
        return Op.sync(Op.Kind.LOCK, monitor);
    }

    private static Op unlock(int monitor) {
        return Op.sync(Op.Kind.UNLOCK, monitor);
    }
}
