package org.maplitmus.maps.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.maps.detection.Protocol.Step;

/** The protocols of two threads, in every order their steps can take. */
class InterleavingsTest {

    private static final Step DOWN = (shared, actor) -> shared.word == 0;
    private static final Step UP = (shared, actor) -> shared.word != 0;

    @Test
    void theClassicFlagMissesOverlapsAndIsNeverLeftSet() {
        assertThat(twice(flagWriter(InterleavingsTest::toggled, InterleavingsTest::cleared)))
                .isEqualTo(new Interleavings(6264, 1708, 2160, 0));
    }

    @Test
    void theSwissFlagMissesAsManyAndIsLeftSet() {
        assertThat(twice(flagWriter(InterleavingsTest::toggled, InterleavingsTest::toggled)))
                .isEqualTo(new Interleavings(6264, 1564, 2160, 1512));
    }

    @Test
    void aFlagThatIsSetAndNotToggledMissesMore() {
        assertThat(twice(flagWriter(InterleavingsTest::set, InterleavingsTest::cleared)))
                .isEqualTo(new Interleavings(10308, 1942, 3600, 0));
    }

    @Test
    void aFlagThatIsToggledAtomicallyMissesNothing() {
        assertThat(twice(atomicFlagWriter(InterleavingsTest::toggled, InterleavingsTest::cleared)))
                .isEqualTo(new Interleavings(166, 160, 0, 0));
        assertThat(twice(atomicFlagWriter(InterleavingsTest::toggled, InterleavingsTest::toggled)))
                .isEqualTo(new Interleavings(166, 148, 0, 0));
        assertThat(twice(atomicFlagWriter(InterleavingsTest::set, InterleavingsTest::cleared)))
                .isEqualTo(new Interleavings(514, 228, 144, 0));
    }

    @Test
    void aReaderThatLooksOnceMissesMostWriters() {
        assertThat(Interleavings.of(new Protocol(List.of(
                        steps(List.of(DOWN)), flagWriter(InterleavingsTest::toggled, InterleavingsTest::cleared)))))
                .isEqualTo(new Interleavings(115, 5, 60, 0));
    }

    @Test
    void aSequenceWordIsNeverLeftOddAndMissesNoReaderThatAWriterOverlaps() {
        Interleavings writers = twice(sequenceWriter());
        Interleavings readerAndWriter = Interleavings.of(new Protocol(List.of(sequenceReader(), sequenceWriter())));

        assertThat(writers.silentOverlaps()).isPositive();
        assertThat(writers.leftSet()).isZero();
        assertThat(readerAndWriter.fatal()).isPositive();
        assertThat(readerAndWriter.silentOverlaps()).isZero();
    }

    @Test
    void aSequenceReaderWithoutItsLastLookMissesWriters() {
        List<Step> once = sequenceReader().subList(0, sequenceReader().size() - 1);

        assertThat(Interleavings.of(new Protocol(List.of(once, sequenceWriter())))
                        .silentOverlaps())
                .isPositive();
    }

    @Test
    void anExactWordMissesNothing() {
        assertThat(twice(exactWriter()).silentOverlaps()).isZero();
        assertThat(Interleavings.of(new Protocol(List.of(exactReader(), exactWriter())))
                        .silentOverlaps())
                .isZero();
    }

    @Test
    void anExactWordThatLooksBeforeItEntersMisses() {
        List<Step> lookThenEnter = steps(List.of(DOWN, change(word -> word | 1)), List.of(change(word -> word - 1)));

        assertThat(twice(lookThenEnter).silentOverlaps()).isPositive();
    }

    @Test
    void exactReadersShare() {
        assertThat(twice(exactReader()).fatal()).isZero();
    }

    private static int toggled(int word) {
        return word ^ 1;
    }

    private static int cleared(int word) {
        return word & ~1;
    }

    private static int set(int word) {
        return word | 1;
    }

    private static Interleavings twice(List<Step> actor) {
        return Interleavings.of(new Protocol(List.of(actor, actor)));
    }

    private static List<Step> steps(List<Step> before, Step... after) {
        return steps(before, List.of(after));
    }

    private static List<Step> steps(List<Step> before, List<Step> after) {
        return Stream.of(before, Protocol.body(), after).flatMap(List::stream).toList();
    }

    private static List<Step> flagWriter(IntUnaryOperator in, IntUnaryOperator out) {
        return steps(List.of(DOWN, load(), store(in)), UP, load(), store(out));
    }

    private static List<Step> atomicFlagWriter(IntUnaryOperator in, IntUnaryOperator out) {
        return steps(List.of(DOWN, change(in)), UP, change(out));
    }

    private static List<Step> sequenceWriter() {
        return steps(
                List.of(loadEven(), store(word -> word + 1)),
                (shared, actor) -> shared.word == shared.seen[actor] + 1,
                store(word -> word + 2));
    }

    private static List<Step> sequenceReader() {
        return steps(List.of(loadEven()), (shared, actor) -> shared.word == shared.seen[actor]);
    }

    private static List<Step> exactWriter() {
        return steps(
                List.of((shared, actor) -> {
                    boolean free = shared.word == 0;
                    shared.word = free ? 1 : shared.word;
                    return free;
                }),
                change(word -> word - 1));
    }

    private static List<Step> exactReader() {
        return steps(
                List.of((shared, actor) -> {
                    shared.word += 2;
                    return (shared.word & 1) == 0;
                }),
                change(word -> word - 2));
    }

    private static Step load() {
        return (shared, actor) -> {
            shared.seen[actor] = shared.word;
            return true;
        };
    }

    private static Step loadEven() {
        return (shared, actor) -> {
            shared.seen[actor] = shared.word;
            return (shared.word & 1) == 0;
        };
    }

    private static Step store(IntUnaryOperator change) {
        return (shared, actor) -> {
            shared.word = change.applyAsInt(shared.seen[actor]);
            return true;
        };
    }

    private static Step change(IntUnaryOperator change) {
        return (shared, actor) -> {
            shared.word = change.applyAsInt(shared.word);
            return true;
        };
    }
}
