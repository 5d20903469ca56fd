package org.maplitmus.cli.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maplitmus.cli.EarlierRuns;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Verdict;

class PublicationTest {

    @Test
    void whatDidNotRunForWantOfCpusNamesTheOptionThatRunsIt() {
        assertThat(Publication.hint(EarlierRuns.oversized(Verdict.NOT_RUN)))
                .hasValueSatisfying(hint -> assertThat(hint).startsWith("--oversubscribe runs "));
        assertThat(Publication.hint(EarlierRuns.oversized(Verdict.KEPT))).isEmpty();
        assertThat(Publication.hint(EarlierRuns.of("small", Verdict.NOT_RUN, ExitStatus.UNDECIDED)))
                .isEmpty();
    }
}
