package org.maplitmus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.ConsoleMatrix;
import org.maplitmus.report.render.Renderings;

/**
 * Brings a judged run to its readers: the files in its folder and the matrix on the terminal.
 *
 * @param folder where the files go
 * @param runs the folder of the runs whose history the page shows
 * @param terminal where the matrix goes
 */
record Publication(RunFolder folder, Path runs, Terminal terminal) {

    /** Writes and prints everything, and returns the exit status. */
    int publish(Run run) throws IOException {
        History history = new Siblings(runs, terminal).until(run, folder.path());
        Renderings.write(run, history, folder.path());
        terminal.out().print(ConsoleMatrix.of(run, terminal.width(), terminal.colour()));
        terminal.out().println("The page: " + folder.path().resolve("index.html"));
        return run.exit().code();
    }
}
