package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Verdict;

class OutcomeTableTest {

    @Test
    void columnsAreAlignedAndBrokenOutcomesComeFirst() {
        assertThat(OutcomeTable.of(cell(
                        new SeenOutcome("1", OutcomeKind.BROKEN, "one was lost", 1_200),
                        new SeenOutcome("2, 0", OutcomeKind.ALLOWED, "both were counted", 998_800))))
                .isEqualTo("""
                        result  kind       count  frequency  what the threads did
                        1       BROKEN     1,200     0.12 %  one was lost
                        2, 0    ALLOWED  998,800     99.9 %  both were counted""");
    }

    @Test
    void withoutAnOutcomeThereIsOnlyTheHead() {
        assertThat(OutcomeTable.of(cell())).isEqualTo("result  kind  count  frequency  what the threads did");
    }

    private static JudgedCell cell(SeenOutcome... outcomes) {
        return new JudgedCell(
                "ATO-06@HashMap",
                "ATO-06",
                "HashMap",
                true,
                Verdict.BROKEN,
                "",
                1_000_000,
                1_000_000,
                false,
                1,
                List.of(outcomes),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }
}
