package org.maplitmus.cli.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.BringOptions;
import org.maplitmus.cli.options.Budget;
import org.maplitmus.cli.options.CellOfRun;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.options.Installation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.WholeFile;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.explain.Checkable;
import org.maplitmus.runner.explain.CheckerFork;
import org.maplitmus.runner.explain.ExplanationText;
import org.maplitmus.runner.explain.Sighting;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.stress.Selection;
import org.maplitmus.runner.stress.SelectionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the broken outcome of one cell by an interleaving of its actors. */
@Command(
        name = "explain",
        description =
                "Look for one interleaving that leads to the broken outcome of a cell, and print it step by step.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "A model checker runs the scenario; it knows interleavings, and no reordering of memory accesses.",
            "Exit status: 0 if an interleaving was found, or none within the bound; 2 usage; 4 if the model",
            "checker failed, which says nothing of the subject."
        })
public final class ExplainCommand implements Callable<Integer> {

    private static final int ENGINE_FAILED = 4;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "GUARANTEE",
            description = "A guarantee by number or name, such as ATO-06; or RUN/ATO-06@HashMap, a cell of a run.")
    private String guarantee = "";

    @Option(
            names = "--subject",
            paramLabel = "NAME",
            description = "A subject by name; a weakened twin is called twin:NAME. Not needed with --map.")
    private String subject = "";

    @Option(
            names = "--outcome",
            paramLabel = "RESULT",
            description = "A broken outcome as it is printed, such as '1, 0' (default: every one, or those of --run).")
    private @Nullable String outcome;

    @Option(
            names = {"--bound", "--invocations"},
            paramLabel = "N",
            description = "How many invocations of the scenario to try at most (default: ${DEFAULT-VALUE}).")
    private int bound = 5_000;

    @Option(names = "--all-steps", description = "Show every step, however many there are.")
    private boolean allSteps;

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "Explain what this run saw broken, by its folder or its name below --out; the text goes into"
                    + " its folder, where its page links it.")
    private @Nullable Path run;

    @Mixin
    private BringOptions bring = new BringOptions();

    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description = "The home of a Java installation for the model checker (default: the running one).")
    private @Nullable Path jdk;

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long the model checker may take (default: 5m).")
    private Duration patience = Duration.ofMinutes(5);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the folder 'explanations' goes, and where runs are (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results");

    @Override
    public Integer call() throws Exception {
        if (bound < 1) {
            throw new UsageException("--bound: at least one invocation, not " + bound);
        }
        CellOfRun.in(guarantee).ifPresent(this::take);
        Jdk installation = Installation.at(jdk);
        return run == null ? ofSubject(installation) : ofRun(installation, run);
    }

    private void take(CellOfRun cell) {
        run = cell.run();
        guarantee = cell.guarantee();
        subject = cell.subject();
    }

    private int ofSubject(Jdk installation) throws Exception {
        Workshop workshop =
                bring.workshop(Catalogue.load(ExplainCommand.class.getClassLoader()), List.of(installation));
        CellModel cell = cell(workshop.catalogue(), subject(workshop));
        Path cells = Files.createTempDirectory("maplitmus");
        try {
            String classPath = workshop.outfit(cells, List.of(cell));
            return explain(cell, Sighting.NONE, new CheckerFork(installation, classPath, patience), out);
        } finally {
            Scratch.delete(cells);
        }
    }

    private int ofRun(Jdk installation, Path path) throws Exception {
        Run earlier = EarlierRun.read(path, out);
        Path folder = EarlierRun.folder(path, out);
        CellModel cell = cell(Workshop.catalogueOf(folder), subject);
        String classPath = Workshop.classPathOf(folder, bring.jarsAlone());
        return explain(cell, sighting(earlier, cell), new CheckerFork(installation, classPath, patience), folder);
    }

    private int explain(CellModel cell, Sighting sighting, CheckerFork fork, Path parent) throws Exception {
        Question question = new Question(cell, sought(cell, sighting), bound);
        Answer answer = fork.answer(question);
        String text =
                new ExplanationText(question, answer, fork.jdk().description().id(), sighting, allSteps).text();
        print(text);
        if (answer.kind() == Answer.Kind.ENGINE_ERROR) {
            return ENGINE_FAILED;
        }
        print("\nThe text: " + written(cell, text, parent) + "\n");
        return 0;
    }

    private static Path written(CellModel cell, String text, Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("explanations"));
        return WholeFile.write(folder.resolve(cell.id() + ".txt"), text);
    }

    private CellModel cell(Catalogue catalogue, String name)
            throws UsageException, SelectionException, ClassNotFoundException {
        if (name.isEmpty()) {
            throw new UsageException("whose " + guarantee + "? Name a subject as --subject, or bring a --map");
        }
        CellModel cell = new Selection(catalogue).cell(guarantee + "@" + name);
        Optional<String> refusal = Checkable.refusal(cell.guarantee());
        if (refusal.isPresent()) {
            throw new UsageException(cell.guarantee().id() + " " + refusal.get());
        }
        return cell;
    }

    private String subject(Workshop workshop) {
        return subject.isEmpty() && !workshop.names().isEmpty()
                ? workshop.names().get(0)
                : subject;
    }

    private List<String> sought(CellModel cell, Sighting sighting) throws UsageException {
        if (outcome == null) {
            return sighting.broken();
        }
        if (!cell.outcome(outcome).kind().sought()) {
            throw new UsageException("--outcome: '" + outcome + "' neither breaks the guarantee nor shows the limit: "
                    + cell.outcome(outcome).sentence());
        }
        return List.of(outcome);
    }

    private static Sighting sighting(Run run, CellModel cell) throws UsageException {
        JudgedCell judged = run.cells().stream()
                .filter(each -> each.id().equals(cell.id()))
                .findFirst()
                .orElseThrow(() -> new UsageException("run " + run.session().id() + " has no cell " + cell.id()));
        return new Sighting(
                run.session().id(),
                judged.outcomes().stream()
                        .filter(seen -> seen.kind().sought())
                        .map(JudgedCell.SeenOutcome::result)
                        .toList(),
                judged.samples());
    }

    private void print(String text) {
        Terminal.of(Objects.requireNonNull(spec)).show(text);
    }
}
