package org.maplitmus.runner.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.report.collect.KeyTally;

class KeyTurnsTest {

    @Test
    void everySecondTurnIsOfTheScenariosOwnKeys() {
        KeyTurns turns = KeyTurns.of(List.of(tally(KeyKind.SMALL), tally(KeyKind.LONGS), tally(KeyKind.STRINGS)));

        assertThat(Stream.generate(turns::next).limit(5))
                .containsExactly(KeyKind.SMALL, KeyKind.LONGS, KeyKind.SMALL, KeyKind.STRINGS, KeyKind.SMALL);
        assertThat(turns.alternate()).isTrue();
        assertThat(turns.millis(100)).isEqualTo(25);
        assertThat(turns.millis(8)).isEqualTo(5);
    }

    @Test
    void aHeavyCellHasATurnOfAnotherKindToo() {
        KeyTurns turns = KeyTurns.of(List.of(tally(KeyKind.SMALL), tally(KeyKind.LONGS)));
        turns.next();
        assertThat(turns.differed()).isFalse();
        turns.next();
        assertThat(turns.differed()).isTrue();

        KeyTurns alike = KeyTurns.of(List.of(tally(KeyKind.SMALL)));
        alike.next();
        assertThat(alike.differed()).isTrue();
    }

    @Test
    void whatTheMapRefusesHasNoTurn() {
        KeyTurns turns =
                KeyTurns.of(List.of(tally(KeyKind.SMALL), new KeyTally(KeyKind.STRINGS, 0, 0, "ClassCastException")));

        assertThat(Stream.generate(turns::next).limit(3)).containsOnly(KeyKind.SMALL);
        assertThat(turns.alternate()).isFalse();
        assertThat(turns.millis(2)).isEqualTo(2);
    }

    @Test
    void aScenarioWithoutKeysToChooseHasItsOwn() {
        assertThat(KeyTurns.of(List.of()).next()).isEqualTo(KeyKind.SMALL);
    }

    @Test
    void theSeedChoosesWhichOtherKindIsFirst() {
        int others = KeyKind.values().length - 1;
        assertThat(IntStream.range(0, others)
                        .mapToObj(seed -> KeyChoice.ordered(seed).get(1)))
                .doesNotHaveDuplicates()
                .hasSize(others);
        assertThat(KeyChoice.ordered(3)).startsWith(KeyKind.SMALL).containsExactlyInAnyOrder(KeyKind.values());
    }

    private static KeyTally tally(KeyKind kind) {
        return new KeyTally(kind, 0, 0, "");
    }
}
