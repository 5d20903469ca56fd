package org.maplitmus.cli.cell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.Budget;
import org.maplitmus.cli.options.Installation;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.render.WholeFile;
import org.maplitmus.runner.folder.DatedFolder;
import org.maplitmus.runner.profile.LockProfile;
import org.maplitmus.runner.profile.LockTable;
import org.maplitmus.runner.profile.Pprof;
import org.maplitmus.runner.profile.RecordedRun;
import org.maplitmus.runner.profile.WaitRecording;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where the actors of one cell wait for locks. */
@Command(
        name = "profile",
        description = "Run one cell under the flight recorder and show where its actors wait for locks.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "CELL",
            description = "A guarantee and a subject, such as ATO-01@synchronizedMap or ATO-01@twin:check-then-put.")
    private String cell = "";

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long to sample (default: 5s); a trial is sampled as often as it asks.")
    private Duration length = Duration.ofSeconds(5);

    @Option(names = "--jdk", paramLabel = "PATH", description = "The home of a Java installation to run the cell on.")
    private @Nullable Path jdk;

    @Option(
            names = "--jvm-arg",
            paramLabel = "FLAG",
            description = "A flag to add to the fork, such as --jvm-arg=-Xmx1g. Repeatable.")
    private List<String> jvmArguments = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the folder of the profile goes (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long the cell may be silent beyond its time before it counts as hung (default: 10s).")
    private Duration patience = Duration.ofSeconds(10);

    @Override
    public Integer call() throws Exception {
        CellModel chosen = new Selection(Catalogue.load(ProfileCommand.class.getClassLoader())).cell(cell);
        RecordedRun.Options options = new RecordedRun.Options(
                Installation.at(jdk), jvmArguments, length, patience, System.getProperty("java.class.path"));
        Path folder = DatedFolder.create(out, Instant.now());
        Path recording = recorded(new RecordedRun(chosen, options, folder));
        publish(WaitRecording.read(recording, chosen), folder);
        return 0;
    }

    private static Path recorded(RecordedRun run) throws IOException, InterruptedException {
        Interruption interruption = Interruption.of(run::stop);
        try {
            return run.run();
        } finally {
            interruption.over();
        }
    }

    private void publish(LockProfile profile, Path folder) throws IOException {
        Path table = folder.resolve("locks.md");
        Path pprof = folder.resolve("locks.pb.gz");
        String text = LockTable.of(profile);
        WholeFile.write(table, text);
        Pprof.write(profile, pprof);
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        console.print(text);
        console.println();
        console.println("The table: " + table);
        console.println("For pprof: go tool pprof -top " + pprof);
    }
}
