package org.maplitmus.cli.stress;

import java.io.IOException;
import java.nio.file.Files;
import org.maplitmus.cli.results.Publication;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.collect.ShellWord;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.view.Environment;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.PreparedRun;
import org.maplitmus.runner.stress.Selection;
import org.maplitmus.runner.stress.StressRun;

/**
 * Runs selected cells from request to publication, with progress, and in order when interrupted.
 *
 * @param maps the maps that are brought, and the catalogue that the cells are from
 * @param terminal where progress and the matrix go
 * @param terms how they are run and judged
 */
record Stress(TriedOut maps, Terminal terminal, Terms terms) {

    /**
     * A run that is over.
     *
     * @param request what was asked for
     * @param judged what came of it
     */
    record Done(Request request, Run judged) {

        /** The exit status. */
        ExitStatus status() {
            return judged.exit().status();
        }
    }

    Done run(Selection.Cells cells) throws BringException, MissingLibraryException, IOException, InterruptedException {
        PreparedRun run = PreparedRun.of(maps, cells, terms);
        sayWhatDoesNotFit(run.stress());
        return Interruption.during(run::stop, () -> done(run));
    }

    /** Beforehand, so that a user who wants all of it can stop and say a larger budget. */
    private void sayWhatDoesNotFit(StressRun stress) {
        String leftOut = new Environment(stress.soFar().session()).plan();
        if (!leftOut.isEmpty()) {
            terminal.out().println("plan: " + leftOut);
        } else if (stress.leastSeconds() > terms.budget().toMillis() / 1e3) {
            terminal.out()
                    .println("plan: the cells take " + Numbers.seconds(stress.leastSeconds())
                            + " on an idle machine; what does not fit into --budget is not run");
        }
    }

    private Done done(PreparedRun run) throws IOException, InterruptedException {
        try {
            watched(run);
            sayWhatWasNotKept(run.model().fault());
            Run judged = run.judged();
            new Publication(run.folder(), terms.out(), terminal).publish(judged);
            return new Done(run.request(), judged);
        } catch (IOException e) {
            throw new IOException(FileFault.words(e) + next(run.folder()), e);
        }
    }

    private void sayWhatWasNotKept(String fault) {
        if (!fault.isEmpty()) {
            terminal.out().println("Answers of the memory model are not kept from run to run: " + fault);
        }
    }

    /** What can be done about a run that the file system has ended, as long as it has raw results. */
    private String next(RunFolder folder) {
        return Files.isDirectory(folder.raw())
                ? "\nWhat was sampled is whole in " + folder.raw() + "; when the cause is gone, type: "
                        + terms.call().program() + " report "
                        + ShellWord.of(folder.path().toString())
                : "";
    }

    private void watched(PreparedRun run) throws IOException, InterruptedException {
        ProgressDisplay display = ProgressDisplay.of(terminal, run);
        try {
            run.run();
        } finally {
            display.over();
        }
    }
}
