package org.maplitmus.report.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.Ending;
import org.maplitmus.report.judge.Endings;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.TestCase.Mark;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.report.render.view.Sign;
import org.maplitmus.report.render.view.Teeth;
import org.maplitmus.report.render.view.Teeth.Bite;

/** A run as JUnit's suites and cases. */
final class TestSuites {

    private final Run run;
    private final Endings endings;
    private final Map<String, String> classNames;

    private TestSuites(Run run) {
        this.run = run;
        this.endings = run.endings();
        this.classNames =
                run.guarantees().stream().collect(Collectors.toMap(GuaranteeModel::id, GuaranteeModel::className));
    }

    /** A suite for each family, one for the twins and one for the failed forks that no failed cell tells of. */
    static List<TestSuite> of(Run run) {
        return new TestSuites(run).suites();
    }

    private List<TestSuite> suites() {
        Stream<TestSuite> families = Matrix.of(run).families().stream().map(this::suite);
        Stream<TestSuite> twins = Stream.of(new TestSuite(
                "teeth",
                Teeth.of(run).bites().stream().map(Bite::cell).map(this::test).toList()));
        Stream<TestSuite> forks = Stream.of(new TestSuite(
                "forks", endings.untold().stream().map(TestSuites::fork).toList()));
        return Stream.concat(families, Stream.concat(twins, forks))
                .filter(suite -> !suite.cases().isEmpty())
                .toList();
    }

    private TestSuite suite(Matrix.Family family) {
        return new TestSuite(
                family.name(),
                family.rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(Optional::stream))
                        .map(this::test)
                        .toList());
    }

    private TestCase test(JudgedCell cell) {
        Ending ending = endings.of(cell);
        return new TestCase(
                classNames.getOrDefault(cell.guarantee(), cell.guarantee()),
                cell.id(),
                cell.seconds(),
                mark(ending, cell),
                cell.verdict() + ": " + ending.words(),
                evidence(cell),
                Sign.of(cell).word() + " in " + Numbers.count(cell.samples(), "sample") + ", "
                        + Numbers.count(cell.met()) + " met",
                properties(cell));
    }

    private SortedMap<String, String> properties(JudgedCell cell) {
        SortedMap<String, String> properties = new TreeMap<>(Map.of(
                "verdict",
                cell.verdict().name(),
                "samples",
                Long.toString(cell.samples()),
                "met",
                Long.toString(cell.met()),
                "thin",
                Boolean.toString(cell.thin())));
        run.mark(cell).ifPresent(mark -> properties.put("model", mark.words()));
        return properties;
    }

    private static Mark mark(Ending ending, JudgedCell cell) {
        return switch (ending.kind()) {
            case PASSED -> Mark.NONE;
            case FAILED -> cell.verdict() == Verdict.NOT_RUN ? Mark.ERROR : Mark.FAILURE;
            case SKIPPED -> Mark.SKIPPED;
        };
    }

    private static TestCase fork(Mishap mishap) {
        return new TestCase(
                "forks",
                mishap.configuration(),
                0,
                Mark.ERROR,
                mishap.kind() + ": " + (mishap.cell().isEmpty() ? "" : mishap.cell() + ", ") + mishap.detail(),
                String.join("\n", mishap.tail()),
                "",
                new TreeMap<>());
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
