package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.AllowNotRunOption;
import org.maplitmus.cli.options.MinWeightOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.FileFault;
import org.maplitmus.report.collect.RunFolder;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.runner.bring.CellFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges and renders the raw results of an earlier run again. */
@Command(name = "report", description = "Judge and render an earlier run again, from its raw results.")
public final class ReportCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(paramLabel = "RUN", description = "The folder of a run, or its name in --out.")
    private Path run = Path.of("");

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private AllowNotRunOption allowNotRun = new AllowNotRunOption();

    @Mixin
    private MinWeightOption minWeight = new MinWeightOption();

    @Option(
            names = "--history",
            paramLabel = "DIR",
            description = "Folder of the earlier runs that the page shows as small lines (default: the one that RUN is"
                    + " in).")
    private @Nullable Path history;

    @Override
    public ExitStatus call() throws Exception {
        RunFolder folder = new RunFolder(out.folderOf(run));
        Collected collected = collected(folder);
        Judge judge = new Judge(
                CellFolder.in(folder.path()).catalogue(),
                allowNotRun.strictness(collected.session().profile()),
                minWeight.samples());
        return new Publication(folder, history(folder.path()), invocation.terminal()).publish(judge.judge(collected));
    }

    /** A folder that is no run, or one whose record is damaged, is not what the user means. */
    private static Collected collected(RunFolder folder) throws UsageException {
        try {
            return folder.collect();
        } catch (IOException e) {
            throw new UsageException(FileFault.words(e));
        }
    }

    private Path history(Path folder) throws IOException {
        return history == null ? Objects.requireNonNull(folder.toRealPath().getParent()) : history;
    }
}
