package org.maplitmus.report.render.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.view.Environment;
import org.maplitmus.report.render.view.Limits;
import org.maplitmus.report.render.view.Limits.Limit;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Teeth;

/**
 * What the templates of the spec page are given.
 *
 * @param run the run
 * @param environment where it was made
 * @param matrix its real subjects
 * @param teeth its weakened twins
 * @param limits what it does not show
 */
public record PageModel(Run run, Environment environment, Matrix matrix, Teeth teeth, List<Limit> limits) {

    /** The model of {@code run}. */
    public static PageModel of(Run run) {
        return new PageModel(run, new Environment(run.session()), Matrix.of(run), Teeth.of(run), Limits.of(run));
    }

    /** The families of all guarantees, each once. */
    public List<String> families() {
        return run.guarantees().stream().map(GuaranteeModel::family).distinct().toList();
    }

    /** The sentence of a guarantee's promise, or empty if the run does not have it. */
    public String sentence(GuaranteeModel guarantee) {
        return run.promises().stream()
                .filter(promise -> promise.name().equals(guarantee.promise()))
                .map(PromiseModel::sentence)
                .findFirst()
                .orElse("");
    }

    /** The cells of a guarantee whose subjects are weakened twins, or those whose subjects are not. */
    public List<JudgedCell> cells(GuaranteeModel guarantee, boolean weakened) {
        List<String> subjects = run.subjects().stream()
                .filter(subject -> subject.weakened() == weakened)
                .map(SubjectModel::name)
                .toList();
        return run.cells().stream()
                .filter(cell -> cell.guarantee().equals(guarantee.id()))
                .filter(cell -> subjects.contains(cell.subject()))
                .toList();
    }

    /** How many real subjects of a guarantee have each verdict; verdicts without one are absent. */
    public Map<Verdict, Long> tally(GuaranteeModel guarantee) {
        return cells(guarantee, false).stream()
                .collect(Collectors.groupingBy(JudgedCell::verdict, TreeMap::new, Collectors.counting()));
    }

    /** How many cells have samples from {@code configuration}. */
    public long cellsRun(Configuration configuration) {
        return run.cells().stream()
                .filter(cell -> cell.configurations().stream()
                        .anyMatch(seen -> seen.configuration().equals(configuration.id()) && seen.samples() > 0))
                .count();
    }
}
