package org.maplitmus.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.maplitmus.bring.BringException;
import org.maplitmus.bring.Workshop;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.Run;
import org.maplitmus.run.Jdk;
import org.maplitmus.run.Machine;
import org.maplitmus.run.Profile;
import org.maplitmus.run.Request;
import org.maplitmus.run.StressRun;

/**
 * Runs selected cells from request to publication, with progress, and in order when interrupted.
 *
 * @param workshop what the cells are from
 * @param terminal where progress and the matrix go
 * @param options what the user typed
 */
record Stress(Workshop workshop, Terminal terminal, StressOptions options) {

    /**
     * A run that is over.
     *
     * @param request what was asked for
     * @param judged what came of it
     */
    record Done(Request request, Run judged) {

        /** The exit status. */
        int code() {
            return judged.exit().code();
        }
    }

    Done run(Profile profile, Judge.Strictness strictness, Selection.Cells cells)
            throws UsageException, IOException, InterruptedException {
        List<Jdk> jdks = options.installations();
        Instant now = Instant.now();
        RunFolder folder = new RunFolder(DatedFolder.create(options.out, now));
        Judge judge = new Judge(workshop.catalogue(), strictness);
        Request request = request(folder, now, profile, cells, jdks);
        StressRun run = new StressRun(request, folder, Machine.describe());
        Interruption interruption = Interruption.of(run::stop);
        try {
            watched(run, judge);
            Run judged = judge.judge(folder.collect());
            new Publication(folder, options.out, terminal).publish(judged);
            return new Done(request, judged);
        } finally {
            interruption.over();
        }
    }

    private void watched(StressRun run, Judge judge) throws IOException, InterruptedException {
        ProgressDisplay display = ProgressDisplay.of(terminal, run, judge);
        try {
            run.run();
        } finally {
            display.over();
        }
    }

    private Request request(RunFolder folder, Instant now, Profile profile, Selection.Cells cells, List<Jdk> jdks)
            throws IOException {
        return new Request(
                String.valueOf(folder.path().getFileName()),
                now,
                String.join(" ", options.commandLine()),
                cells.chosen(),
                cells.controls(),
                profile,
                Objects.requireNonNullElse(options.budget, profile.budget()),
                jdks,
                options.jvmArguments,
                options.seed,
                options.patience,
                options.oversubscribe,
                classPath(folder, cells));
    }

    /** The makers of the maps are compiled already: a cell that does not compile is a fault of this program. */
    private String classPath(RunFolder folder, Selection.Cells cells) throws IOException {
        try {
            return workshop.outfit(folder.path(), cells.chosen());
        } catch (BringException e) {
            throw new IOException("a cell does not compile: " + e.getMessage(), e);
        }
    }
}
