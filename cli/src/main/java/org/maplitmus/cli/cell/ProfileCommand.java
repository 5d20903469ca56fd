package org.maplitmus.cli.cell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.JvmArgOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.options.PatienceOption;
import org.maplitmus.cli.options.SamplingOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.render.WholeFile;
import org.maplitmus.runner.classpath.ForkClassPath;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.profile.LockProfile;
import org.maplitmus.runner.profile.LockTable;
import org.maplitmus.runner.profile.Pprof;
import org.maplitmus.runner.profile.RecordedRun;
import org.maplitmus.runner.profile.WaitRecording;
import org.maplitmus.runner.reach.GrowthLook;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows where the actors of one cell wait for locks. */
@Command(
        name = "profile",
        description = "Run one cell under the flight recorder and show where its actors wait for locks.")
public final class ProfileCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            paramLabel = "CELL",
            description = "A guarantee and a subject, such as ATO-01@synchronizedMap or ATO-01@twin:check-then-put.")
    private String cell = "";

    @Mixin
    private SamplingOption sampling = new SamplingOption(Time.ofSeconds(5));

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Mixin
    private JvmArgOption jvmArg = new JvmArgOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private PatienceOption patience = new PatienceOption(Time.ofSeconds(10));

    @Override
    public ExitStatus call() throws Exception {
        CellModel chosen = new Selection(Catalogue.load(ProfileCommand.class.getClassLoader())).cell(cell);
        Jdk installation = jdk.one();
        String classPath = ForkClassPath.of(List.of(), List.of(chosen));
        RecordedRun.Options options = new RecordedRun.Options(
                installation,
                jvmArg.flags(),
                sampling.length(),
                patience.length(),
                classPath,
                growth(installation, classPath, chosen));
        Path folder = out.newFolder();
        RecordedRun run = new RecordedRun(chosen, options, folder);
        Path recording = Interruption.during(signal -> run.stop(), run::run);
        publish(WaitRecording.read(recording, chosen), folder);
        return ExitStatus.PASSED;
    }

    private List<Integer> growth(Jdk installation, String classPath, CellModel chosen)
            throws UsageException, IOException, InterruptedException {
        return GrowthLook.at(new GrowthLook.Means(installation, jvmArg.flags(), classPath, patience.length()), chosen);
    }

    private void publish(LockProfile profile, Path folder) throws IOException {
        Path table = folder.resolve("locks.md");
        Path pprof = folder.resolve("locks.pb.gz");
        String text = LockTable.of(profile);
        WholeFile.write(table, text);
        Pprof.write(profile, pprof);
        PrintWriter console = invocation.terminal().out();
        console.print(text);
        console.println();
        console.println("The table: " + table);
        console.println("For pprof: go tool pprof -top " + pprof);
    }
}
