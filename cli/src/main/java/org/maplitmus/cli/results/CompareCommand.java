package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.AllowNotRunOption;
import org.maplitmus.cli.options.JsonOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.MachineClass;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.ComparisonJson;
import org.maplitmus.report.render.ComparisonMarkdown;
import org.maplitmus.report.render.ComparisonText;
import org.maplitmus.report.render.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what differs between two runs, and whether the second is worse. */
@Command(
        name = "compare",
        description = "Say what differs between two runs, and whether a promised guarantee is worse in the second.")
public final class CompareCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            index = "0",
            paramLabel = "RUN1",
            description = "The baseline: the folder of a run, its run.json, or its name in --out.")
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "RUN2",
            description = "The run to compare with the baseline: its folder, its run.json, or its name in --out.")
    private Path after = Path.of("");

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--across-architectures",
            description = "Compare runs even if their CPU architectures differ, which reorder memory accesses"
                    + " differently.")
    private boolean acrossArchitectures;

    @Mixin
    private AllowNotRunOption allowNotRun = new AllowNotRunOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write the text as Markdown to FILE (default: no Markdown).")
    private @Nullable Path markdown;

    @Override
    public ExitStatus call() throws Exception {
        Run first = out.earlier(before).run();
        Run second = out.earlier(after).run();
        if (!acrossArchitectures) {
            refuseOtherArchitecture(MachineClass.of(first.session()), MachineClass.of(second.session()));
        }
        Comparison comparison = Comparison.of(first, second, allowNotRun.baseline());
        publish(comparison, invocation.terminal());
        return comparison.ruling().status();
    }

    private void publish(Comparison comparison, Terminal terminal) throws IOException {
        if (!json.replacesText()) {
            terminal.show(ComparisonText.of(comparison, terminal.width()));
        }
        json.deliver(ComparisonJson.of(comparison), terminal);
        if (markdown != null) {
            WholeFile.write(markdown, ComparisonMarkdown.of(comparison));
        }
    }

    private static void refuseOtherArchitecture(MachineClass first, MachineClass second) throws UsageException {
        if (!first.isOfSameArchitecture(second)) {
            throw new UsageException("RUN1 is of " + first.architecture() + ", RUN2 of " + second.architecture()
                    + ", which reorder differently; to compare them anyway, add --across-architectures");
        }
    }
}
