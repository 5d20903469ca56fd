package org.maplitmus.junit;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestExecutionResult;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.OutcomeTable;
import org.maplitmus.report.render.view.Numbers;
import org.opentest4j.TestAbortedException;

/**
 * What verdicts are to JUnit. Only a promised guarantee that was kept passes.
 *
 * @param run the run that is over
 * @param folder where it is
 */
record Ruling(Run run, Path folder) {

    /** How the test of {@code cell} ended. */
    TestExecutionResult of(CellModel cell) {
        JudgedCell judged = run.cell(cell.guarantee().id(), cell.subject().name())
                .orElseThrow(() -> new JUnitException("the run has no cell " + cell.id()));
        if (judged.verdict() == Verdict.BROKEN || failedOn(judged)) {
            return TestExecutionResult.failed(new BrokenGuarantee(evidence(cell, judged)));
        }
        boolean passed = judged.promised() && judged.verdict() != Verdict.NOT_RUN;
        return passed
                ? TestExecutionResult.successful()
                : TestExecutionResult.aborted(new TestAbortedException(reason(judged)));
    }

    /** A promised guarantee whose process crashed or hung is no matter of luck. */
    private static boolean failedOn(JudgedCell judged) {
        return judged.promised()
                && judged.verdict() == Verdict.NOT_RUN
                && !judged.mishaps().isEmpty();
    }

    /** The address of the page. */
    String page() {
        return folder.resolve("index.html").toUri().toString();
    }

    /** Throws if the run failed for a reason that is no test's. */
    void check() {
        boolean unheard = run.session().interrupted()
                || run.session().mishaps().stream()
                        .anyMatch(mishap -> mishap.cell().isEmpty());
        if (unheard) {
            throw new JUnitException(Stream.concat(
                            Stream.of(run.exit().reason()),
                            run.session().mishaps().stream().flatMap(Ruling::told))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String reason(JudgedCell judged) {
        return head(judged) + (judged.outcomes().isEmpty() ? "" : "\n" + OutcomeTable.of(judged));
    }

    private String evidence(CellModel cell, JudgedCell judged) {
        Stream<String> claim = Stream.of(
                "%s of %s: %s"
                        .formatted(
                                cell.guarantee().id(),
                                cell.subject().name(),
                                cell.guarantee().statement()),
                "source: " + sources(cell),
                "",
                head(judged),
                OutcomeTable.of(judged));
        Stream<String> accidents = Stream.concat(
                judged.specimen().stream(), judged.mishaps().stream().flatMap(Ruling::told));
        Stream<String> further = Stream.of("", "reproduce: " + judged.reproducer(), "page: " + page());
        return Stream.of(claim, accidents, further).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String head(JudgedCell judged) {
        String why = judged.reason().isEmpty() ? judged.verdict().meaning() : judged.reason();
        return "%s in %s: %s".formatted(judged.verdict(), Numbers.count(judged.samples(), "sample"), why);
    }

    private static String sources(CellModel cell) {
        return cell.guarantee().sources().stream().map(SourceModel::text).collect(Collectors.joining("; "));
    }

    private static Stream<String> told(Mishap mishap) {
        return Stream.concat(
                Stream.of("fork " + mishap.kind().words() + ": " + mishap.detail()), mishap.tail().stream());
    }
}
