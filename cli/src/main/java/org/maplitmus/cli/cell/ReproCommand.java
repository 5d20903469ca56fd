package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.Budget;
import org.maplitmus.cli.options.CellOfRun;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.options.Installation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.Jars;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.jvm.Machine;
import org.maplitmus.runner.repro.RepeatedRun;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reproduces the broken outcome of one cell of an earlier run. */
@Command(
        name = "repro",
        description = "Run one cell of an earlier run as it ran then, until its broken outcome shows again.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "The configuration is the one that saw it most often: the same compile mode, flags and stress seed.",
            "Exit status: 0 if the outcome showed as often as asked, 1 if not within the time."
        })
public final class ReproCommand implements Callable<Integer> {

    private static final int NOT_REPRODUCED = 1;
    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "RUN/CELL",
            description = "The folder of the run, or its name below --out, a slash, and a cell: RUN/ATO-01@HashMap.")
    private String cell = "";

    @Option(
            names = "--until",
            paramLabel = "HITS",
            description = "How many broken samples are enough (default: ${DEFAULT-VALUE}).")
    private long hits = 1;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long to sample at most (default: 2m).")
    private Duration bound = Duration.ofMinutes(2);

    @Option(names = "--forever", description = "Sample until it shows, or until Ctrl-C.")
    private boolean forever;

    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description =
                    "The home of a Java installation (default: the one that ran the cell, or the running one if it is"
                            + " gone).")
    private @Nullable Path jdk;

    @Option(
            names = "--classpath",
            paramLabel = "JARS",
            description =
                    "The jars of a map that was brought to the run, if they are no longer where they were. Repeatable.")
    private List<String> jars = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where runs are (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long the cell may be silent beyond its time before it counts as hung (default: 10s).")
    private Duration patience = Duration.ofSeconds(10);

    @Override
    public Integer call() throws Exception {
        if (hits < 1) {
            throw new UsageException("--until: at least one hit, not " + hits);
        }
        CellOfRun meant = CellOfRun.in(cell)
                .orElseThrow(() -> new UsageException("'" + cell + "' is no cell of a run: say RUN/GUARANTEE@SUBJECT"));
        Run run = EarlierRun.read(meant.run(), out);
        Path folder = EarlierRun.folder(meant.run(), out);
        JudgedCell judged = judged(run, meant.id());
        Session.Configuration recorded = telling(run, judged);
        CellModel model = new Selection(Workshop.catalogueOf(folder)).cell(judged.id());
        RecordedEnvironment environment = new RecordedEnvironment(run.session(), recorded);
        Jdk installation = installation(environment);
        RepeatedRun.Found found = found(model, recorded, installation, classPath(folder));
        Reproduction reproduction = new Reproduction(run, judged, model, recorded, found);
        print(reproduction.text());
        if (reproduction.shown(hits)) {
            return 0;
        }
        print(environment.differences(Machine.describe(), installation.description(), found.flags()));
        return NOT_REPRODUCED;
    }

    private RepeatedRun.Found found(CellModel model, Session.Configuration recorded, Jdk installation, String classPath)
            throws IOException, InterruptedException {
        RepeatedRun repeated = new RepeatedRun(
                model,
                recorded,
                new RepeatedRun.Options(installation, hits, forever ? FOR_EVER : bound, patience, classPath));
        Interruption interruption = Interruption.of(repeated::stop);
        try {
            return repeated.run();
        } finally {
            interruption.over();
        }
    }

    private String classPath(Path folder) throws UsageException, IOException {
        try {
            return Workshop.classPathOf(folder, Jars.of(jars));
        } catch (BringException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static JudgedCell judged(Run run, String id) throws UsageException {
        return run.cells().stream()
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UsageException("run " + run.session().id() + " has no cell " + id));
    }

    private static Session.Configuration telling(Run run, JudgedCell judged) throws UsageException {
        Optional<JudgedCell.SeenBy> telling = judged.configurations().stream()
                .filter(seen -> seen.broken() > 0)
                .max(Comparator.comparingDouble(seen -> (double) seen.broken() / seen.samples()));
        if (telling.isEmpty()) {
            throw new UsageException("run " + run.session().id() + " saw no broken outcome of " + judged.id());
        }
        return run.session().configurations().stream()
                .filter(each -> each.id().equals(telling.get().configuration()))
                .findFirst()
                .orElseThrow(() -> new UsageException("run " + run.session().id() + " does not record "
                        + telling.get().configuration()));
    }

    private Jdk installation(RecordedEnvironment environment) throws UsageException {
        Optional<Jdk> recorded = jdk == null ? environment.installation() : Optional.empty();
        return recorded.isPresent() ? recorded.get() : Installation.at(jdk);
    }

    private void print(String text) {
        Terminal.of(Objects.requireNonNull(spec)).show(text);
    }
}
