package org.maplitmus.report.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.SkippedFile;

/**
 * A judged run: the content of {@code run.json} and all that the renderers know.
 *
 * @param session where and how it ran
 * @param promises the promises that its guarantees belong to
 * @param guarantees the guarantees of its cells
 * @param subjects the subjects of its cells
 * @param cells its cells with their verdicts
 * @param skipped raw files that could not be used
 * @param minWeight by how many samples that were met a promised guarantee must be KEPT for the run to pass; 0 for any
 * @param exit how the command ends
 */
public record Run(
        Session session,
        List<PromiseModel> promises,
        List<GuaranteeModel> guarantees,
        List<SubjectModel> subjects,
        List<JudgedCell> cells,
        List<SkippedFile> skipped,
        long minWeight,
        Exit exit) {

    /**
     * How the command ends.
     *
     * @param status the exit status
     * @param reason in one sentence
     */
    public record Exit(@JsonProperty("code") ExitStatus status, String reason) {}

    /** Copies the lists. */
    public Run {
        Objects.requireNonNull(session);
        Objects.requireNonNull(exit);
        promises = List.copyOf(promises);
        guarantees = List.copyOf(guarantees);
        subjects = List.copyOf(subjects);
        cells = List.copyOf(cells);
        skipped = List.copyOf(skipped);
    }

    /** The cell of a guarantee and a subject, if the run has it. */
    public Optional<JudgedCell> cell(String guarantee, String subject) {
        return cells.stream()
                .filter(cell ->
                        cell.guarantee().equals(guarantee) && cell.subject().equals(subject))
                .findFirst();
    }

    /** How its cells end where a test can only pass, fail or be skipped. */
    public Endings endings() {
        return new Endings(session, guarantees, cells, minWeight);
    }

    /** How many cells have each verdict, without those of controls; verdicts without a cell count 0. */
    public Map<Verdict, Long> tally() {
        Map<Verdict, Long> tally = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            tally.put(verdict, 0L);
        }
        endings().deciding().forEach(cell -> tally.merge(cell.verdict(), 1L, Long::sum));
        return tally;
    }
}
