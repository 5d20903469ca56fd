package org.maplitmus.cli.stress;

import java.io.IOException;
import java.util.Objects;
import org.maplitmus.cli.results.Publication;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.PreparedRun;
import org.maplitmus.runner.stress.Selection;
import org.maplitmus.runner.stress.Terms;

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

    Done run(Profile profile, Strictness strictness, Selection.Cells cells)
            throws UsageException, IOException, InterruptedException {
        PreparedRun run = PreparedRun.of(workshop, cells, terms(profile, strictness));
        Interruption interruption = Interruption.of(run.stress()::stop);
        try {
            watched(run);
            Run judged = run.judged();
            new Publication(run.folder(), options.out, terminal).publish(judged);
            return new Done(run.request(), judged);
        } finally {
            interruption.over();
        }
    }

    private void watched(PreparedRun run) throws IOException, InterruptedException {
        ProgressDisplay display = ProgressDisplay.of(terminal, run.stress(), run.judge());
        try {
            run.stress().run();
        } finally {
            display.over();
        }
    }

    private Terms terms(Profile profile, Strictness strictness) throws UsageException {
        return new Terms(
                String.join(" ", options.commandLine()),
                options.program(),
                options.out,
                profile,
                strictness,
                Objects.requireNonNullElse(options.budget, profile.budget()),
                options.installations(),
                options.jvmArguments,
                options.seed,
                options.patience,
                options.oversubscribe);
    }
}
