package org.maplitmus.weak.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.sample.Buffers;
import org.maplitmus.weak.sample.Counters;
import org.maplitmus.weak.sample.Messages;
import org.maplitmus.weak.sample.Refusals;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Search;

/** Real bytecode shows what the model allows, and no more. */
class ScenarioTest {

    private static final Bounds AMPLE = Bounds.time(Duration.ofMinutes(1));

    private static Scenario load(Class<?> type) {
        return Scenario.load(type.getName(), new ModelLoader(ScenarioTest.class.getClassLoader()));
    }

    private static Set<String> outcomes(Class<?> type, Layer layer) {
        Answer answer = Search.complete(load(type), layer, AMPLE);
        assertThat(answer.isExhausted()).as("%s", answer).isTrue();
        return answer.found().keySet();
    }

    private static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(Messages.Plain.class, true),
                Arguments.of(Messages.Volatile.class, false),
                Arguments.of(Messages.Opaque.class, true),
                Arguments.of(Messages.Elements.class, false),
                Arguments.of(Messages.ByHashMap.class, true),
                Arguments.of(Messages.BySynchronizedMap.class, false),
                Arguments.of(Messages.ByConcurrentHashMap.class, false),
                Arguments.of(Messages.ByConcurrentSkipListMap.class, true));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageIsLostWhereNothingOrdersIt(Class<?> type, boolean isLost) {
        Set<String> ordered = Set.of("0, 0", "0, 1", "1, 1");

        assertThat(outcomes(type, Layer.SC)).isSubsetOf(ordered).contains("0, 0", "1, 1");
        for (Layer layer : Set.of(Layer.WEAK, Layer.JLS)) {
            assertThat(outcomes(type, layer).contains("1, 0")).isEqualTo(isLost);
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void lotsFindNothingThatTheCompleteSearchLeftOut(Class<?> type) {
        for (Layer layer : Layer.values()) {
            Answer answer = Search.random(load(type), layer, Bounds.executions(200), 1);
            assertThat(outcomes(type, layer)).containsAll(answer.found().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void fewExecutionsDifferFromNoOther(Class<?> type) {
        Answer answer = Search.complete(load(type), Layer.WEAK, AMPLE);
        assertThat(answer.executionsPerDistinct()).isLessThanOrEqualTo(3);
    }

    @Test
    void aLockWhoseThreadsParkLosesNone() {
        Scenario scenario = load(Messages.Locked.class);
        for (Layer layer : Layer.values()) {
            assertThat(Search.complete(scenario, layer, Bounds.executions(100))
                            .found()
                            .keySet())
                    .isSubsetOf("0, 0", "1, 1")
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Messages.Notified.class, Messages.Spun.class})
    void whoWaitsForAMessageSeesIt(Class<?> type) {
        for (Layer layer : Layer.values()) {
            assertThat(outcomes(type, layer)).containsExactly("1, 1");
        }
    }

    @Test
    void whoGivesUpASpinMaySeeNothing() {
        Answer answer = Search.complete(load(Messages.GivenUp.class), Layer.SC, AMPLE);

        assertThat(answer.found().keySet()).containsExactlyInAnyOrder("0, 0", "0, 1", "1, 1");
        assertThat(answer.isExhausted()).isFalse();
    }

    @Test
    void whoGivesUpALockMayCountNothing() {
        Answer answer = Search.complete(load(Counters.Tried.class), Layer.SC, AMPLE);

        assertThat(answer.found().keySet()).containsExactlyInAnyOrder("1, 0", "2, 0");
        assertThat(answer.isExhausted()).isFalse();
    }

    @Test
    void toGiveWayIsNoWait() {
        assertThat(outcomes(Messages.GivingWay.class, Layer.SC))
                .containsExactlyInAnyOrder("0, 0", "0, 1", "1, 0", "1, 1");
    }

    @Test
    void whereLotsAreDrawnSeveralAreTriedAndNeverAll() {
        Answer answer = Search.complete(load(Counters.ByLot.class), Layer.SC, AMPLE);

        assertThat(answer.found().keySet())
                .containsExactlyInAnyOrder("1, 1", "10, 1", "11, 1", "2, 2", "20, 2", "22, 2");
        assertThat(answer.isExhausted()).isFalse();
    }

    @Test
    void aFinalFieldIsSeenAsTheConstructorLeftIt() {
        assertThat(outcomes(Messages.FinalField.class, Layer.JLS)).containsExactlyInAnyOrder("1, 1", "1, 0");
    }

    @Test
    void actorsThatTakeTurnsLoseNone() {
        assertThat(load(Counters.Plain.class).inTurn().outcome()).isEqualTo("2, 0");
    }

    @Test
    void anInterleavingLosesACount() {
        assertThat(outcomes(Counters.Plain.class, Layer.SC)).containsExactlyInAnyOrder("1, 0", "2, 0");
    }

    @Test
    void aWeakAttemptMayFailForNothing() {
        assertThat(outcomes(Counters.Attempted.class, Layer.SC)).containsExactlyInAnyOrder("0, 0", "1, 0", "2, 0");
    }

    @ParameterizedTest
    @ValueSource(classes = {Counters.Atomic.class, Counters.Spread.class, Counters.Updated.class, Counters.Spun.class})
    void anAtomicCountIsNotLost(Class<?> type) {
        for (Layer layer : Layer.values()) {
            assertThat(outcomes(type, layer)).containsExactly("2, 0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Refusals.Unlisted.class,
                Refusals.Starter.class,
                Refusals.Subclass.class,
                Refusals.Prepared.class,
                Refusals.Executing.class
            })
    void whatIsNotModelledIsNoOutcome(Class<?> type) {
        assertThatThrownBy(() -> load(type)).isInstanceOf(EngineException.class).hasMessageContaining("not modelled: ");
    }

    @Test
    void whatIsNotThereCannotBeLoaded() {
        ModelLoader loader = new ModelLoader(ScenarioTest.class.getClassLoader());

        assertThatThrownBy(() -> Scenario.load("org.maplitmus.Nothing", loader))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("org.maplitmus.Nothing");
    }

    @Test
    void eachOutcomeCanBeHadAgain() {
        Scenario scenario = load(Messages.ByConcurrentSkipListMap.class);
        for (Layer layer : Layer.values()) {
            for (Found found : Search.complete(scenario, layer, AMPLE).found().values()) {
                assertThat(found.trail().replay(scenario, Listener.NONE).outcome())
                        .isEqualTo(found.outcome());
            }
        }
    }

    private static Stream<Arguments> buffers() {
        return Stream.of(
                Arguments.of(Buffers.Plain.class, true),
                Arguments.of(Buffers.Volatile.class, false),
                Arguments.of(Buffers.Copied.class, false));
    }

    @ParameterizedTest
    @MethodSource("buffers")
    void aReadSeesALaterWriteThatDoesNotComeOfIt(Class<?> type, boolean isSeen) {
        Answer answer = LoadBuffering.search(load(type), AMPLE);

        assertThat(answer.found().containsKey("1, 1")).isEqualTo(isSeen);
    }

    @Test
    void theJdkIsCopiedUnderAnotherName() throws ClassNotFoundException {
        ModelLoader loader = new ModelLoader(ScenarioTest.class.getClassLoader());
        Scenario.load(Messages.ByConcurrentHashMap.class.getName(), loader);

        assertThat(loader.used(name -> false))
                .contains("java/util/concurrent/ConcurrentHashMap", "java/util/AbstractMap");
        assertThat(loader.loadClass("java.util.Map")).isSameAs(java.util.Map.class);
    }
}
