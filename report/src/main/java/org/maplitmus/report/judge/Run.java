package org.maplitmus.report.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param model what the memory model says of its cells, beside their verdicts
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
        List<ModelMark> model,
        long minWeight,
        Exit exit) {

    /**
     * How the command ends.
     *
     * @param status the exit status
     * @param reason in one sentence
     */
    public record Exit(@JsonProperty("code") ExitStatus status, String reason) {}

    /** Copies the lists; a run of an earlier version did not ask the model. */
    public Run {
        Objects.requireNonNull(session);
        Objects.requireNonNull(exit);
        promises = List.copyOf(promises);
        guarantees = List.copyOf(guarantees);
        subjects = List.copyOf(subjects);
        cells = List.copyOf(cells);
        skipped = List.copyOf(skipped);
        model = List.copyOf(Objects.requireNonNullElse(model, List.of()));
    }

    /** What the memory model says of {@code cell}, if it was asked. */
    public Optional<ModelMark> mark(JudgedCell cell) {
        return model.stream().filter(mark -> mark.cell().equals(cell.id())).findFirst();
    }

    /** The cell of a guarantee and a subject, if the run has it. */
    public Optional<JudgedCell> cell(String guarantee, String subject) {
        return cells.stream()
                .filter(cell ->
                        cell.guarantee().equals(guarantee) && cell.subject().equals(subject))
                .findFirst();
    }

    /** What the memory model refutes of the promises of real subjects. */
    public List<ModelMark> brokenByModel() {
        Set<String> deciding = endings().deciding().stream().map(JudgedCell::id).collect(Collectors.toSet());
        return model.stream()
                .filter(mark -> mark.refutes() && deciding.contains(mark.cell()))
                .toList();
    }

    /**
     * The cells of which the hardware showed what the memory model excludes, since it tried everything in vain: one of
     * the two is wrong, or it took a read of a later write, which a run does not ask the model for. What only other
     * keys show than the scenario's own is nothing that the model has tried.
     */
    public List<JudgedCell> againstModel() {
        Set<String> excluded =
                model.stream().filter(ModelMark::excludes).map(ModelMark::cell).collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> cell.verdict().found() && excluded.contains(cell.id()))
                .filter(cell -> KeysTried.isSeenWithOwn(cell.keys()))
                .toList();
    }

    /** How its cells end where a test can only pass, fail or be skipped. */
    public Endings endings() {
        return new Endings(session, guarantees, cells, model, minWeight);
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
