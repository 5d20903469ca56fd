package org.maplitmus.report.render;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.TestCase.Ending;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.report.render.view.Sign;
import org.maplitmus.report.render.view.Teeth;
import org.maplitmus.report.render.view.Teeth.Bite;

/** A run as JUnit's suites and cases. */
final class TestSuites {

    private TestSuites() {}

    /** A suite for each family, one for the twins and one for the forks that failed before any cell. */
    static List<TestSuite> of(Run run) {
        Stream<TestSuite> families = Matrix.of(run).families().stream().map(family -> suite(run, family));
        Stream<TestSuite> twins = Stream.of(new TestSuite(
                "teeth",
                Teeth.of(run).bites().stream().map(bite -> twin(run, bite)).toList()));
        Stream<TestSuite> forks = Stream.of(new TestSuite(
                "forks",
                run.session().mishaps().stream()
                        .filter(mishap -> mishap.cell().isEmpty())
                        .map(TestSuites::fork)
                        .toList()));
        return Stream.concat(families, Stream.concat(twins, forks))
                .filter(suite -> !suite.cases().isEmpty())
                .toList();
    }

    private static TestSuite suite(Run run, Matrix.Family family) {
        return new TestSuite(
                family.name(),
                family.rows().stream()
                        .flatMap(row -> row.cells().stream()
                                .flatMap(cell -> cell.stream().map(found -> real(run, row.guarantee(), found))))
                        .toList());
    }

    private static TestCase real(Run run, GuaranteeModel guarantee, JudgedCell cell) {
        return test(guarantee.className(), cell, ending(run, cell));
    }

    /** A mishap is an error unless the judge let the run pass with it. */
    private static Ending ending(Run run, JudgedCell cell) {
        if (cell.verdict() == Verdict.BROKEN) {
            return Ending.FAILED;
        }
        if (!cell.mishaps().isEmpty() && run.exit().code() != 0) {
            return Ending.MISHAP;
        }
        return cell.verdict() == Verdict.NOT_RUN || cell.verdict().ofLimit() ? Ending.SKIPPED : Ending.PASSED;
    }

    private static TestCase twin(Run run, Bite bite) {
        String className = run.guarantees().stream()
                .filter(guarantee -> guarantee.id().equals(bite.cell().guarantee()))
                .map(GuaranteeModel::className)
                .findFirst()
                .orElse(bite.cell().guarantee());
        return test(className, bite.cell(), ending(run, bite));
    }

    /** A twin beside the subjects decides nothing, also when it was missed. */
    private static Ending ending(Run run, Bite bite) {
        if (bite.caught()) {
            return Ending.PASSED;
        }
        if (bite.cell().verdict() == Verdict.NOT_RUN) {
            return ending(run, bite.cell());
        }
        return run.isControl(bite.cell()) ? Ending.SKIPPED : Ending.FAILED;
    }

    private static TestCase test(String className, JudgedCell cell, Ending ending) {
        return new TestCase(
                className,
                cell.id(),
                cell.seconds(),
                ending,
                cell.verdict() + ": "
                        + (cell.reason().isEmpty() ? cell.verdict().meaning() : cell.reason()),
                evidence(cell),
                Sign.of(cell.verdict()).word() + " in " + Numbers.count(cell.samples(), "sample"));
    }

    private static TestCase fork(Mishap mishap) {
        return new TestCase(
                "forks",
                mishap.configuration(),
                0,
                Ending.MISHAP,
                mishap.kind() + ": " + mishap.detail(),
                String.join("\n", mishap.tail()),
                "");
    }

    private static String evidence(JudgedCell cell) {
        Stream<String> outcomes = cell.outcomes().stream().map(outcome -> evidence(cell, outcome));
        Stream<String> mishaps = cell.mishaps().stream()
                .flatMap(mishap -> Stream.concat(
                        Stream.of(mishap.kind() + " in " + mishap.configuration() + ": " + mishap.detail()),
                        mishap.tail().stream()));
        Stream<String> command = Stream.of(cell.reproducer()).filter(Predicate.not(String::isEmpty));
        return Stream.of(outcomes, cell.specimen().stream(), mishaps, command)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(JudgedCell cell, SeenOutcome outcome) {
        return outcome.kind() + "  " + outcome.result() + "  " + Numbers.count(outcome.count()) + " ("
                + Numbers.frequency(outcome.count(), cell.samples()) + ")  " + outcome.sentence();
    }
}
