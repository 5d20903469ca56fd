package org.maplitmus.report.render.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.ModelText;
import org.maplitmus.report.render.view.Caveats;
import org.maplitmus.report.render.view.Caveats.Caveat;
import org.maplitmus.report.render.view.Environment;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.ModelSign;
import org.maplitmus.report.render.view.Teeth;

/**
 * What the templates of the spec page are given.
 *
 * @param run the run
 * @param environment where it was made
 * @param matrix its real subjects
 * @param teeth its weakened twins
 * @param caveats what it does not show
 * @param chapters its guarantees by family
 * @param sparklines what its cells showed in earlier runs, too
 * @param explained the ids of its cells of which a text beside it says how their actors come to the broken outcome
 */
public record PageModel(
        Run run,
        Environment environment,
        Matrix matrix,
        Teeth teeth,
        List<Caveat> caveats,
        List<Chapter> chapters,
        Sparklines sparklines,
        Set<String> explained) {

    /** With more guarantees than this, families are folded until a reader opens them. */
    private static final int UNFOLDED = 30;

    /** With more subjects than this, a cell of the matrix shows its symbol alone. */
    private static final int WORDED = 8;

    /** Copies the set. */
    public PageModel {
        explained = Set.copyOf(explained);
    }

    /** The model of {@code run}, which ends {@code history}; the cells {@code explained} have a text beside it. */
    public static PageModel of(Run run, History history, Set<String> explained) {
        Matrix matrix = Matrix.of(run);
        return new PageModel(
                run,
                new Environment(run.session()),
                matrix,
                Teeth.of(run),
                Caveats.of(run),
                Chapter.of(run),
                Sparklines.of(history, matrix),
                explained);
    }

    /** The sentence of a guarantee's promise, or empty if the run does not have it. */
    public String sentence(GuaranteeModel guarantee) {
        return run.promises().stream()
                .filter(promise -> promise.name().equals(guarantee.promise()))
                .map(PromiseModel::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whether {@code part} of the matrix has too many columns for words. */
    public boolean dense(Matrix part) {
        return part.columns().size() > WORDED;
    }

    /** Whether {@code family} is open at first in {@code part} of the matrix: always if that is short. */
    public boolean open(Matrix part, Matrix.Family family) {
        return part.rows().size() <= UNFOLDED || open(family.name());
    }

    /** Whether {@code family} is open at first: all of a short page, and of a long one the first and what is broken. */
    public boolean open(String family) {
        return run.guarantees().size() <= UNFOLDED
                || chapters.get(0).family().equals(family)
                || broken().contains(family);
    }

    private Set<String> broken() {
        return matrix.families().stream()
                .filter(family -> family.cells().stream().anyMatch(cell -> cell.verdict() == Verdict.BROKEN))
                .map(Matrix.Family::name)
                .collect(Collectors.toSet());
    }

    /** Whether the memory model was asked. */
    public boolean modelled() {
        return !run.model().isEmpty();
    }

    /** The second mark of {@code cell}, if the memory model was asked about it. */
    public Optional<ModelSign> model(JudgedCell cell) {
        return run.mark(cell).map(ModelSign::of);
    }

    /** What the memory model says of {@code cell}, or that it was not asked. */
    public String modelWords(JudgedCell cell) {
        return run.mark(cell)
                .map(mark -> mark.fromEarlier() ? mark.words() + ", known since " + mark.day() : mark.words())
                .orElse("not asked");
    }

    /** That answers of the memory model are kept from earlier runs, or empty. */
    public String kept() {
        return ModelText.kept(run.model());
    }

    /** What the memory model refutes of the promises of real subjects. */
    public List<ModelMark> brokenByModel() {
        return run.brokenByModel();
    }

    /** The cells of which the hardware showed what the memory model excludes. */
    public List<JudgedCell> againstModel() {
        return run.againstModel();
    }

    /** What the script of the page shows on demand, packed. */
    public String evidence() {
        return Evidence.of(this);
    }

    /** How many cells have samples from {@code configuration}. */
    public long cellsRun(Configuration configuration) {
        return run.cells().stream()
                .filter(cell -> cell.configurations().stream()
                        .anyMatch(seen -> seen.configuration().equals(configuration.id()) && seen.samples() > 0))
                .count();
    }
}
