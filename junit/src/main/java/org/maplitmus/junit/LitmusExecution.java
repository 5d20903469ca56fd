package org.maplitmus.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.Renderings;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.LengthOfTime;
import org.maplitmus.runner.stress.PreparedRun;
import org.maplitmus.runner.stress.Selection;

/**
 * One run for all tests of a class.
 *
 * @param tests the class
 * @param request what JUnit asks for
 */
record LitmusExecution(LitmusClass tests, ExecutionRequest request) {

    private static final String OUT = "maplitmus.out";
    private static final String BUDGET = "maplitmus.budget";
    private static final String DEFAULT_OUT = "target/maplitmus";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void run() {
        tests.disabled().ifPresentOrElse(reason -> listener().executionSkipped(tests, reason), this::attempt);
    }

    private void attempt() {
        listener().executionStarted(tests);
        listener().executionFinished(tests, result());
    }

    private TestExecutionResult result() {
        try {
            report(prepared());
            return TestExecutionResult.successful();
        } catch (BringException | MissingLibraryException e) {
            return TestExecutionResult.failed(new JUnitException(e.problem().in(new AttributeNames()), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TestExecutionResult.failed(e);
        } catch (IOException | RuntimeException e) {
            return TestExecutionResult.failed(e);
        }
    }

    private PreparedRun prepared() throws BringException, MissingLibraryException, IOException, InterruptedException {
        Enquiry enquiry = tests.enquiry();
        List<Jdk> jdks = List.of(Jdk.current());
        return PreparedRun.of(
                TriedOut.on(jdks, enquiry.maps()), new Selection.Cells(cells(), List.of()), terms(enquiry, jdks));
    }

    /** Those that JUnit's filters left. */
    private List<CellModel> cells() {
        return tests.getChildren().stream()
                .map(test -> ((LitmusCell) test).model())
                .toList();
    }

    private Terms terms(Enquiry enquiry, List<Jdk> jdks) throws IOException {
        Duration budget = request.getConfigurationParameters()
                .get(BUDGET)
                .map(LengthOfTime::of)
                .orElse(enquiry.budget());
        Path out = Path.of(parameter(OUT, DEFAULT_OUT)).toAbsolutePath();
        return new Terms(
                new Terms.Call(
                        "in JUnit: " + tests.getDisplayName(), Program.in(out).call(), System.nanoTime()),
                out,
                Profile.QUICK,
                false,
                0,
                budget,
                enquiry.modelTime(budget),
                jdks,
                List.of(),
                System.currentTimeMillis(),
                PATIENCE,
                false);
    }

    private String parameter(String name, String unlessGiven) {
        return request.getConfigurationParameters().get(name).orElse(unlessGiven);
    }

    private void report(PreparedRun prepared) throws IOException, InterruptedException {
        Run run = judged(prepared);
        Results results = new Results(run, prepared.folder().path());
        listener().reportingEntryPublished(tests, ReportEntry.from("page", results.page()));
        tests.getChildren().forEach(test -> {
            listener().executionStarted(test);
            listener().executionFinished(test, results.of(((LitmusCell) test).model()));
        });
        results.check();
    }

    private static Run judged(PreparedRun prepared) throws IOException, InterruptedException {
        return Interruption.during(prepared::stop, () -> {
            prepared.run();
            Run run = prepared.judged();
            Renderings.write(run, History.NONE, prepared.folder().path());
            return run;
        });
    }

    private EngineExecutionListener listener() {
        return request.getEngineExecutionListener();
    }
}
