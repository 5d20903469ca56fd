package org.maplitmus.cli.cell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.BringOptions;
import org.maplitmus.cli.options.CellOfRun;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.options.PatienceOption;
import org.maplitmus.cli.options.SubjectOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.bring.Inspected;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.explain.CheckerFork;
import org.maplitmus.runner.explain.ExplanationText;
import org.maplitmus.runner.explain.Sighting;
import org.maplitmus.runner.explain.engine.Answer;
import org.maplitmus.runner.explain.engine.Question;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the broken outcome of one cell by an interleaving of its actors. */
@Command(
        name = "explain",
        description =
                "Look for one interleaving that leads to the broken outcome of a cell, and print it step by step.",
        footer = {
            "",
            "A model checker runs the scenario. It tries interleavings, not reorderings of",
            "memory accesses."
        })
public final class ExplainCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            paramLabel = "GUARANTEE",
            description = "A guarantee by number or name, such as ATO-06; or a cell of a run: RUN/ATO-06@HashMap.")
    private String guarantee = "";

    @Mixin
    private SubjectOption subject = new SubjectOption();

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description = "Earlier run whose broken outcomes to explain, by its folder, its run.json or its name in"
                    + " --out; the text goes into its folder, where its page links it (default: no run).")
    private @Nullable Path run;

    @Mixin
    private BringOptions bring = new BringOptions();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(names = "--all-steps", description = "Show every step, however many there are.")
    private boolean allSteps;

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Mixin
    private PatienceOption patience = new PatienceOption(Time.ofSeconds(300));

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Override
    public ExitStatus call() throws Exception {
        Optional<CellOfRun> cell = CellOfRun.in(guarantee);
        if (cell.isPresent()) {
            return ofRun(cell.get());
        }
        return run == null ? ofSubject() : ofRun(new CellOfRun(run, guarantee, named(subject.oneOr(""))));
    }

    private ExitStatus ofSubject() throws Exception {
        Jdk installation = jdk.one();
        TriedOut maps = bring.maps(Catalogue.load(ExplainCommand.class.getClassLoader()), List.of(installation));
        Inspected inspected = maps.inspected();
        String name = subject.oneOr(inspected.names().stream().findFirst().orElse(""));
        CellModel cell = new Selection(inspected.catalogue()).cell(guarantee + "@" + named(name));
        Question asked = question.of(cell, Sighting.NONE);
        Path cells = Files.createTempDirectory("maplitmus");
        try {
            String classPath = CellFolder.in(cells).fill(maps, List.of(cell));
            return explain(asked, Sighting.NONE, fork(installation, classPath), out.folder());
        } finally {
            Scratch.delete(cells);
        }
    }

    private ExitStatus ofRun(CellOfRun meant) throws Exception {
        EarlierRun earlier = out.earlier(meant.run());
        CellFolder cells = CellFolder.in(earlier.folder());
        Launch launch = new Launch("", cells.chosen(bring.jarsAlone()), List.of());
        trust.confirm(earlier, launch, invocation.terminal());
        CellModel cell =
                new Selection(cells.catalogue()).cell(earlier.cell(meant.id()).id());
        Sighting sighting = sighting(earlier, cell);
        Question asked = question.of(cell, sighting);
        String classPath = cells.classPath(cell, bring.jarsAlone());
        return explain(asked, sighting, fork(jdk.one(), classPath), earlier.folder());
    }

    private ExitStatus explain(Question asked, Sighting sighting, CheckerFork fork, Path parent) throws Exception {
        Answer answer = fork.answer(asked);
        ExplanationText text =
                new ExplanationText(asked, answer, fork.jdk().description().id(), sighting, allSteps);
        return new Explanation(answer, text).publish(parent, invocation.terminal());
    }

    private CheckerFork fork(Jdk installation, String classPath) {
        return new CheckerFork(installation, classPath, patience.length());
    }

    private String named(String name) throws UsageException {
        if (name.isEmpty()) {
            throw new UsageException(
                    "explain " + guarantee + " needs a map: add --subject NAME or --subject-class CLASS");
        }
        return name;
    }

    private static Sighting sighting(EarlierRun earlier, CellModel cell) throws UsageException {
        JudgedCell judged = earlier.cell(cell.id());
        return new Sighting(
                earlier.run().session().id(),
                judged.outcomes().stream()
                        .filter(seen -> seen.kind().sought())
                        .map(JudgedCell.SeenOutcome::result)
                        .toList(),
                judged.samples());
    }
}
