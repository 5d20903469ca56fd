package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.SampleRun;

final class UnpromisedTest {

    private static final Run RUN = SampleRun.full();

    @Test
    void what_one_subject_promises_is_no_limit() {
        assertThat(Unpromised.of(RUN)).isEmpty();
    }

    @Test
    void what_no_subject_promises_is_a_limit() {
        Run plain = only("HashMap", "GoSwissMap");

        assertThat(Unpromised.of(plain)).extracting(GuaranteeModel::id).containsExactlyElementsOf(ids(RUN));
        assertThat(Matrix.of(plain).limits()).isEqualTo(Unpromised.of(plain));
        assertThat(Matrix.of(plain).cells(Verdict.BROKEN)).isEmpty();
    }

    @Test
    void what_only_a_twin_claims_is_no_limit() {
        assertThat(Unpromised.of(only("HashMap", "ConcurrentHashMap, plain reads")))
                .extracting(GuaranteeModel::id)
                .containsExactly("ATO-01", "ATO-02", "ITE-01");
    }

    private static List<String> ids(Run run) {
        return run.guarantees().stream().map(GuaranteeModel::id).toList();
    }

    private static Run only(String... subjects) {
        List<String> kept = List.of(subjects);
        List<JudgedCell> cells = RUN.cells().stream()
                .filter(cell -> kept.contains(cell.subject()))
                .toList();
        return new Run(
                RUN.session(), RUN.promises(), RUN.guarantees(), RUN.subjects(), cells, RUN.skipped(), RUN.exit());
    }
}
