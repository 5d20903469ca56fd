package org.maplitmus.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestExecutionResult;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.Ending;
import org.maplitmus.report.judge.Endings;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.OutcomeTable;
import org.maplitmus.report.render.view.Numbers;
import org.opentest4j.TestAbortedException;

/** A run that is over, as results of tests. */
final class Results {

    private final Run run;
    private final Path folder;
    private final Endings endings;

    /** The results of {@code run}, which is in {@code folder}. */
    Results(Run run, Path folder) {
        this.run = run;
        this.folder = folder;
        this.endings = run.endings();
    }

    /** How the test of {@code cell} ended. */
    TestExecutionResult of(CellModel cell) {
        JudgedCell judged = run.cell(cell.guarantee().id(), cell.subject().name())
                .orElseThrow(() -> new JUnitException("the run has no cell " + cell.id()));
        return switch (ending(judged).kind()) {
            case PASSED -> TestExecutionResult.successful();
            case FAILED -> TestExecutionResult.failed(new BrokenGuarantee(evidence(cell, judged)));
            case SKIPPED -> TestExecutionResult.aborted(new TestAbortedException(reason(judged)));
        };
    }

    private Ending ending(JudgedCell judged) {
        return run.mark(judged).map(mark -> endings.of(judged, mark)).orElseGet(() -> endings.of(judged));
    }

    /** The address of the page. */
    String page() {
        return folder.resolve("index.html").toUri().toString();
    }

    /** Throws if the run failed for a reason that is no test's. */
    void check() {
        List<Mishap> untold = endings.untold();
        if (run.exit().status().isOfSignal() || !untold.isEmpty()) {
            throw new JUnitException(Stream.concat(
                            Stream.of(run.exit().reason()), untold.stream().flatMap(Results::told))
                    .collect(Collectors.joining("\n")));
        }
    }

    private String reason(JudgedCell judged) {
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
                judged.specimen().stream(), judged.mishaps().stream().flatMap(Results::told));
        Stream<String> commands = Stream.concat(
                labelled("reproduce: ", judged.reproducer()),
                labelled(
                        "step by step: ",
                        run.mark(judged).map(ModelMark::teller).orElse("")));
        Stream<String> further =
                Stream.of(Stream.of(""), commands, Stream.of("page: " + page())).flatMap(lines -> lines);
        return Stream.of(claim, accidents, further).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> labelled(String label, String command) {
        return command.isEmpty() ? Stream.empty() : Stream.of(label + command);
    }

    private String head(JudgedCell judged) {
        return "%s%s in %s, %s met: %s"
                .formatted(
                        judged.verdict(),
                        judged.thin() ? " thin" : "",
                        Numbers.count(judged.samples(), "sample"),
                        Numbers.count(judged.met()),
                        ending(judged).words());
    }

    private static String sources(CellModel cell) {
        return cell.guarantee().sources().stream().map(SourceModel::text).collect(Collectors.joining("; "));
    }

    private static Stream<String> told(Mishap mishap) {
        return Stream.concat(
                Stream.of("fork " + mishap.kind().words() + ": " + mishap.detail()), mishap.tail().stream());
    }
}
