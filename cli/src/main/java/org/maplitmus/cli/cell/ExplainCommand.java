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
import org.maplitmus.cli.options.SubjectOption;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.render.ExplanationText;
import org.maplitmus.report.render.Sighting;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.bring.Inspected;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the broken outcome of one cell by one execution of its actors. */
@Command(
        name = "explain",
        description = "Look for one execution that leads to the broken outcome of a cell, and print it step by step.",
        footer = {
            "",
            "The memory model runs the scenario: first in every interleaving of single steps, then with every stale",
            "read that a compiler or a processor of today may cause. Where the outcome takes a stale read, the",
            "text names it, and the access that would have to be stronger."
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

    @Mixin
    private JdkOption jdk = new JdkOption();

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
        ModelQuestion asked = question.of(cell, Sighting.NONE);
        Path cells = Files.createTempDirectory("maplitmus");
        try {
            String classPath = CellFolder.in(cells).fill(maps, List.of(cell));
            return explain(cell, asked, Sighting.NONE, new AskedModel(installation, classPath), out.folder());
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
        Sighting sighting = Sighting.of(earlier.run(), earlier.cell(cell.id()));
        ModelQuestion asked = question.of(cell, sighting);
        AskedModel model = new AskedModel(jdk.one(), cells.classPath(cell, bring.jarsAlone()));
        return explain(cell, asked, sighting, model, earlier.folder());
    }

    private ExitStatus explain(CellModel cell, ModelQuestion asked, Sighting sighting, AskedModel model, Path parent)
            throws Exception {
        Optional<ModelAnswer> answer = model.answer(cell, asked);
        if (answer.isEmpty()) {
            return ExitStatus.INTERRUPTED;
        }
        String java = model.jdk().description().id();
        return new Explanation(new ExplanationText(cell, asked.sought(), answer.get(), java, sighting))
                .publish(parent, invocation.terminal());
    }

    private String named(String name) throws UsageException {
        if (name.isEmpty()) {
            throw new UsageException(
                    "explain " + guarantee + " needs a map: add --subject NAME or --subject-class CLASS");
        }
        return name;
    }
}
