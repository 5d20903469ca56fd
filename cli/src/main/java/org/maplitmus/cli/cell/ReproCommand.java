package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maplitmus.cli.options.CellOfRun;
import org.maplitmus.cli.options.ClassPathOption;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.options.PatienceOption;
import org.maplitmus.cli.options.SamplingOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.KeysTried;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.classpath.MissingLibraryException;
import org.maplitmus.runner.jvm.Configuration;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.Machine;
import org.maplitmus.runner.repro.RepeatedRun;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reproduces the broken outcome of one cell of an earlier run. */
@Command(
        name = "repro",
        description = "Run one cell of an earlier run as it ran then, until its broken outcome shows again.",
        footer = {
            "",
            "The configuration is the one that saw the outcome most often: the same compile",
            "mode, flags and stress seed. If the memory model alone refuted the cell, repro plays",
            "the execution again that the run recorded, on the same JDK and classes."
        })
public final class ReproCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            paramLabel = "RUN/CELL",
            description = "The folder of a run, or its name in --out, a slash, and a cell: RUN/ATO-01@HashMap.")
    private String cell = "";

    @Option(
            names = "--until",
            paramLabel = "HITS",
            description = "How many broken samples are enough (default: ${DEFAULT-VALUE}).")
    private long hits = 1;

    @Mixin
    private SamplingOption sampling = new SamplingOption(Time.ofSeconds(120));

    @Option(
            names = "--forever",
            description = "Sample until the outcome shows, or until Ctrl-C, however long it takes.")
    private boolean forever;

    @Option(
            names = "--by-model",
            description =
                    "Play the recorded execution of the memory model again, even if the hardware has shown a broken"
                            + " outcome.")
    private boolean byModel;

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Mixin
    private ClassPathOption classPath = new ClassPathOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private PatienceOption patience = new PatienceOption(Time.ofSeconds(10));

    @Mixin
    private TrustOption trust = new TrustOption();

    @Override
    public ExitStatus call() throws Exception {
        if (hits < 1) {
            throw new UsageException("--until: at least one hit, not " + hits);
        }
        CellOfRun meant = CellOfRun.in(cell)
                .orElseThrow(() -> new UsageException("'" + cell + "' is no cell of a run: say RUN/GUARANTEE@SUBJECT"));
        EarlierRun earlier = out.earlier(meant.run());
        JudgedCell judged = earlier.cell(meant.id());
        Optional<ModelMark> mark = earlier.run().mark(judged).filter(each -> each.layer() != null);
        if (byModel && mark.isEmpty()) {
            throw new UsageException("--by-model: the memory model refuted no " + judged.id() + " in run "
                    + earlier.run().session().id());
        }
        return mark.isPresent() && (byModel || judged.broken() == 0)
                ? executed(earlier, judged, mark.get())
                : sampled(earlier, judged);
    }

    private static CellModel model(EarlierRun earlier, JudgedCell judged) throws Exception {
        return new Selection(CellFolder.in(earlier.folder()).catalogue()).cell(judged.id());
    }

    private ExitStatus executed(EarlierRun earlier, JudgedCell judged, ModelMark mark) throws Exception {
        Optional<RecordedJvm> then = jdk.given() ? Optional.empty() : jvm(earlier, mark);
        CellFolder folder = CellFolder.in(earlier.folder());
        Launch launch =
                new Launch(then.map(RecordedJvm::otherJava).orElse(""), folder.chosen(classPath.jars()), List.of());
        trust.confirm(earlier, launch, invocation.terminal());
        CellModel model = model(earlier, judged);
        Optional<Jdk> installation = then.flatMap(RecordedJvm::installation);
        AskedModel asked = new AskedModel(
                installation.isPresent() ? installation.get() : jdk.one(), folder.classPath(model, classPath.jars()));
        return new RepeatedExecution(model, mark, sampling.length()).ask(asked, invocation.terminal());
    }

    private static Optional<RecordedJvm> jvm(EarlierRun earlier, ModelMark mark) {
        return Optional.ofNullable(mark.execution())
                .flatMap(execution -> earlier.run().session().jvms().stream()
                        .filter(jvm -> jvm.version().equals(execution.java()))
                        .findFirst()
                        .map(RecordedJvm::new));
    }

    private ExitStatus sampled(EarlierRun earlier, JudgedCell judged) throws Exception {
        RecordedEnvironment recorded = RecordedEnvironment.of(earlier.run().session(), judged);
        Terminal terminal = invocation.terminal();
        trust.confirm(earlier, launch(recorded, earlier.folder()), terminal);
        CellModel model = model(earlier, judged);
        RepeatedRun.Options options = options(recorded, earlier, judged, model);
        RepeatedRun.Found found = found(new RepeatedRun(model, recorded.configuration(), options));
        Reproduction reproduction = new Reproduction(earlier.run(), judged, model, recorded.configuration(), found);
        terminal.show(reproduction.text());
        if (reproduction.shown(hits)) {
            return ExitStatus.PASSED;
        }
        terminal.show(recorded.differences(Machine.describe(), options.jdk().description(), found.flags()));
        return ExitStatus.FAILED;
    }

    private Launch launch(RecordedEnvironment recorded, Path folder) throws BringException, IOException {
        return new Launch(
                jdk.given() ? "" : recorded.otherJava(),
                CellFolder.in(folder).chosen(classPath.jars()),
                Configuration.userFlags(recorded.configuration()));
    }

    private RepeatedRun.Options options(
            RecordedEnvironment recorded, EarlierRun earlier, JudgedCell judged, CellModel model)
            throws UsageException, BringException, MissingLibraryException, IOException {
        return new RepeatedRun.Options(
                installation(recorded),
                hits,
                forever ? Time.FOR_EVER : sampling.length(),
                patience.length(),
                CellFolder.in(earlier.folder()).classPath(model, classPath.jars()),
                earlier.run().session().growth(model.subject().name()).entries(),
                KeysTried.toRepeat(judged.keys()));
    }

    private Jdk installation(RecordedEnvironment recorded) throws UsageException {
        Optional<Jdk> then = jdk.given() ? Optional.empty() : recorded.installation();
        return then.isPresent() ? then.get() : jdk.one();
    }

    private static RepeatedRun.Found found(RepeatedRun repeated) throws IOException, InterruptedException {
        return Interruption.during(signal -> repeated.stop(), repeated::run);
    }
}
