package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.maplitmus.cli.layouts.LayoutFiles;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.layouts.vm.KnownRules;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.ExitStatus;
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
public record Publication(RunFolder folder, Path runs, Terminal terminal) {

    /** Writes and prints everything, and returns the exit status. */
    public ExitStatus publish(Run run) throws IOException {
        publishLayouts();
        History history = new Siblings(runs, terminal).until(run, folder.path());
        Renderings.write(run, history, folder.path());
        terminal.out().print(ConsoleMatrix.of(run, terminal.width(), terminal.colour()));
        hint(run).ifPresent(terminal.out()::println);
        terminal.out().println("The page: " + folder.path().resolve("index.html"));
        return run.exit().status();
    }

    /** What to type so that cells run that did not. */
    static Optional<String> hint(Run run) {
        Set<String> oversized = run.session().oversized();
        boolean left = run.cells().stream().anyMatch(cell -> cell.samples() == 0 && oversized.contains(cell.id()));
        return left
                ? Optional.of(
                        "--oversubscribe runs cells with more actors than CPUs: what they show counts, the rest says nothing.")
                : Optional.empty();
    }

    /** The verdicts of a run do not depend on layouts, which a JDK may have that nobody knows. */
    private void publishLayouts() throws IOException {
        Optional<String> refusal = KnownRules.refusal();
        if (refusal.isPresent()) {
            terminal.out().println("no layouts page: " + refusal.get());
        } else {
            new LayoutFiles(folder.path()).writePage();
        }
    }
}
