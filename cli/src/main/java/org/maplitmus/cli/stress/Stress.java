package org.maplitmus.cli.stress;

import java.io.IOException;
import org.maplitmus.cli.results.Publication;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.plan.Request;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.PreparedRun;
import org.maplitmus.runner.stress.Selection;

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
        return Interruption.during(run::stop, () -> {
            watched(run);
            Run judged = run.judged();
            new Publication(run.folder(), terms.out(), terminal).publish(judged);
            return new Done(run.request(), judged);
        });
    }

    private void watched(PreparedRun run) throws IOException, InterruptedException {
        ProgressDisplay display = ProgressDisplay.of(terminal, run.stress(), run.judge());
        try {
            run.run();
        } finally {
            display.over();
        }
    }
}
