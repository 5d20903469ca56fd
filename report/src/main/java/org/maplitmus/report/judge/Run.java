package org.maplitmus.report.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * @param exit how the command ends
 */
public record Run(
        Session session,
        List<PromiseModel> promises,
        List<GuaranteeModel> guarantees,
        List<SubjectModel> subjects,
        List<JudgedCell> cells,
        List<SkippedFile> skipped,
        Exit exit) {

    /**
     * How the command ends.
     *
     * @param code the exit status
     * @param reason in one sentence
     */
    public record Exit(int code, String reason) {}

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

    /** Whether {@code cell} is a weakened twin's beside the subjects, whose verdict decides nothing. */
    public boolean isControl(JudgedCell cell) {
        return session.cells().stream()
                .anyMatch(planned -> planned.control() && planned.id().equals(cell.id()));
    }

    /** How many cells have each verdict, without those of controls; verdicts without a cell count 0. */
    public Map<Verdict, Long> tally() {
        Set<String> controls = session.cells().stream()
                .filter(Session.PlannedCell::control)
                .map(Session.PlannedCell::id)
                .collect(Collectors.toSet());
        Map<Verdict, Long> tally = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            tally.put(verdict, 0L);
        }
        cells.stream()
                .filter(cell -> !controls.contains(cell.id()))
                .forEach(cell -> tally.merge(cell.verdict(), 1L, Long::sum));
        return tally;
    }
}
