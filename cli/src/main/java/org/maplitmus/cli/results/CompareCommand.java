package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.MachineClass;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.ComparisonJson;
import org.maplitmus.report.render.ComparisonMarkdown;
import org.maplitmus.report.render.ComparisonText;
import org.maplitmus.report.render.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what differs between two runs, and whether the second is worse. */
@Command(
        name = "compare",
        description = "Say what differs between two runs; exit 5 if a promised guarantee is worse in the second.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CompareCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "RUN1",
            description = "The baseline: the folder of a run, its run.json, or its name below --out.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN2", description = "The run to compare with it.")
    private Path after = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", description = "Where runs are (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Option(
            names = "--across-architectures",
            description = "Compare runs of different architectures, which reorder differently.")
    private boolean acrossArchitectures;

    @Option(names = "--allow-not-run", description = "A promised guarantee that lost its verdict is no regression.")
    private boolean allowNotRun;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all differences as JSON.")
    private @Nullable Path json;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write what is printed as Markdown.")
    private @Nullable Path markdown;

    @Override
    public Integer call() throws Exception {
        Run first = EarlierRun.read(before, out);
        Run second = EarlierRun.read(after, out);
        if (!acrossArchitectures) {
            refuseOtherArchitecture(MachineClass.of(first.session()), MachineClass.of(second.session()));
        }
        Comparison comparison = Comparison.of(first, second, allowNotRun ? Baseline.ALLOW_NOT_RUN : Baseline.STRICT);
        Terminal terminal = Terminal.of(Objects.requireNonNull(spec));
        terminal.show(ComparisonText.of(comparison, terminal.width()));
        write(json, ComparisonJson.of(comparison));
        write(markdown, ComparisonMarkdown.of(comparison));
        return comparison.ruling().status();
    }

    private static void refuseOtherArchitecture(MachineClass first, MachineClass second) throws UsageException {
        if (!first.isOfSameArchitecture(second)) {
            throw new UsageException("the first run is of " + first.architecture() + ", the second of "
                    + second.architecture()
                    + ", which reorder differently: --across-architectures compares them all the same");
        }
    }

    private static void write(@Nullable Path file, String text) throws IOException {
        if (file != null) {
            WholeFile.write(file, text);
        }
    }
}
