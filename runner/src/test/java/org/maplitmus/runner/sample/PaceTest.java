package org.maplitmus.runner.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aCellMayBorrowSeveralPartsAndTheLastOneHasWhatIsLeft() {
        Pace pace = new Pace(1_000_000, 10);

        assertThat(pace.next().borrowed()).isBetween(990_000L, 1_000_000L);
        for (int i = 1; i < 9; i++) {
            pace.next();
        }
        assertThat(pace.next().borrowed()).isBetween(990_000L, 1_000_000L);
    }

    @Test
    void withoutBorrowingAllHaveTheSameOfWhatIsLeft() {
        Pace pace = new Pace(1_000_000, 10);

        assertThat(pace.next().own()).isBetween(99_000L, 100_000L);
        assertThat(pace.next().own()).isGreaterThan(110_000L);
    }

    @Test
    void onlyWhoBorrowsHasMoreThanItsPart() {
        Pace.Part part = new Pace(1_000_000, 10).next();

        assertThat(part.millis(false)).isEqualTo(part.own()).isLessThan(part.borrowed());
        assertThat(part.millis(true)).isEqualTo(part.borrowed());
    }

    @Test
    void aCellAmongManyLeavesTimeToTheOthers() {
        assertThat(new Pace(1_000_000, 100).next().borrowed()).isBetween(90_000L, 100_000L);
    }

    @Test
    void timeThatIsUsedUpLeavesNothing() {
        assertThat(new Pace(0, 10).next()).isEqualTo(new Pace.Part(0, 0));
        assertThat(new Pace(-5_000, 10).next()).isEqualTo(new Pace.Part(0, 0));
    }

    @Test
    void timeWithoutEndStaysSo() {
        assertThat(new Pace(Long.MAX_VALUE, 1).next().own()).isGreaterThan(1_000_000_000_000L);
    }
}
