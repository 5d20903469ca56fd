package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.runner.bring.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges and renders the raw results of an earlier run again. */
@Command(
        name = "report",
        description = "Judge and render an earlier run again, from its raw results.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ReportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "The folder of the run, or its name below --out.")
    private Path run = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where runs are (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Option(names = "--allow-not-run", description = "Do not fail when a promised guarantee is left without a verdict.")
    private boolean allowNotRun;

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Where the earlier runs are that the page shows as small lines (default: beside the run).")
    private @Nullable Path history;

    @Override
    public Integer call() throws Exception {
        RunFolder folder = new RunFolder(folder());
        Collected collected = folder.collect();
        Judge judge = new Judge(
                Workshop.catalogueOf(folder.path()),
                Strictness.of(collected.session().profile(), allowNotRun));
        return new Publication(folder, history(folder.path()), Terminal.of(Objects.requireNonNull(spec)))
                .publish(judge.judge(collected));
    }

    private Path history(Path folder) throws IOException {
        return history == null ? Objects.requireNonNull(folder.toRealPath().getParent()) : history;
    }

    private Path folder() throws UsageException {
        if (Files.isDirectory(run)) {
            return run;
        }
        if (Files.isDirectory(out.resolve(run))) {
            return out.resolve(run);
        }
        throw new UsageException("no run at " + run + " or " + out.resolve(run));
    }
}
