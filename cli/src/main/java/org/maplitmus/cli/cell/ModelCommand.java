package org.maplitmus.cli.cell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.BringOptions;
import org.maplitmus.cli.options.CellOfRun;
import org.maplitmus.cli.options.EarlierRun;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.NameConverter;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.options.SamplingOption;
import org.maplitmus.cli.options.SubjectOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.ModelText;
import org.maplitmus.runner.bring.CellFolder;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelQuestion.Telling;
import org.maplitmus.runner.model.ModelRun;
import org.maplitmus.runner.stress.Interruption;
import org.maplitmus.runner.stress.Selection;
import org.maplitmus.runner.stress.SelectionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the memory model about cells. */
@Command(
        name = "model",
        description = "Explore what the Java memory model allows in the bytecode of cells, and tell of one execution.",
        footer = {
            "",
            "The model needs no second CPU and no luck. It runs the bytecode of the cell, of its map and of",
            "copies of the JDK's classes, in every order and with every stale read that the layer allows.",
            "SC: an interleaving suffices. WEAK: a compiler or processor of today may do it. JLS: only the",
            "letter of the specification allows it. LB, an experiment: it takes a plain read of a write that",
            "comes later (load buffering). SC and WEAK refute a promise; JLS and LB are notes."
        })
public final class ModelCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Parameters(
            arity = "0..*",
            paramLabel = "GUARANTEE",
            description = "Guarantees by number, name or family, such as VIS-01 or 'VIS-*'; or a cell of a run:"
                    + " RUN/VIS-01@HashMap (default: all).")
    private List<String> guarantees = new ArrayList<>();

    @Mixin
    private SubjectOption subject = new SubjectOption();

    @Mixin
    private BringOptions bring = new BringOptions();

    @Mixin
    private SamplingOption limit = new SamplingOption(Time.ofSeconds(2));

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            converter = LayerConverter.class,
            description = "The weakest layer to search: sc, weak, jls or lb; the stronger ones are searched first"
                    + " (default: weak).")
    private ModelLayer layer = ModelLayer.WEAK;

    @Option(
            names = "--witness",
            paramLabel = "OUTCOME",
            description = "Outcome to look for and to tell step by step, as a run prints it, such as '1, 0'; one cell"
                    + " alone (default: every outcome that breaks the guarantee or shows the limit).")
    private @Nullable String witness;

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private TrustOption trust = new TrustOption();

    @Override
    public ExitStatus call() throws Exception {
        Optional<CellOfRun> cell = guarantees.size() == 1 ? CellOfRun.in(guarantees.get(0)) : Optional.empty();
        return cell.isPresent() ? ofRun(cell.get()) : ofSubjects();
    }

    private ExitStatus ofRun(CellOfRun meant) throws Exception {
        EarlierRun earlier = out.earlier(meant.run());
        CellFolder folder = CellFolder.in(earlier.folder());
        trust.confirm(earlier, new Launch("", folder.chosen(bring.jarsAlone()), List.of()), invocation.terminal());
        CellModel cell =
                new Selection(folder.catalogue()).cell(earlier.cell(meant.id()).id());
        return ask(jdk.one(), folder.classPath(cell, bring.jarsAlone()), withoutTrials(List.of(cell)));
    }

    private ExitStatus ofSubjects() throws Exception {
        Jdk installation = jdk.one();
        TriedOut maps = bring.maps(Catalogue.load(ModelCommand.class.getClassLoader()), List.of(installation));
        List<CellModel> cells = withoutTrials(cells(maps));
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            return ask(installation, CellFolder.in(folder).fill(maps, cells), cells);
        } finally {
            Scratch.delete(folder);
        }
    }

    private List<CellModel> cells(TriedOut maps) throws SelectionException {
        List<String> names =
                subject.names().isEmpty() ? List.copyOf(maps.inspected().names()) : subject.names();
        return new Selection(maps.inspected().catalogue())
                .cells(guarantees, names, List.of())
                .chosen();
    }

    private static List<CellModel> withoutTrials(List<CellModel> chosen) throws UsageException {
        List<CellModel> cells =
                chosen.stream().filter(cell -> cell.guarantee().trial() == null).toList();
        if (cells.isEmpty()) {
            throw new UsageException(chosen.get(0).guarantee().id()
                    + " is a trial: one thread runs it alone and against the clock, which the model does not have");
        }
        return cells;
    }

    private ModelQuestion question(List<CellModel> cells) throws UsageException {
        if (witness != null && cells.size() > 1) {
            throw new UsageException("--witness tells of one cell, not of " + cells.size()
                    + ": name one guarantee, and one map by --subject");
        }
        ModelQuestion question = ModelQuestion.upTo(layer, limit.length());
        List<String> results = witness == null ? List.of() : List.of(witness);
        return cells.size() == 1 ? question.tellingOf(results, Telling.MEETINGS) : question;
    }

    private String sought() {
        return witness == null ? "" : witness;
    }

    private ExitStatus ask(Jdk installation, String classPath, List<CellModel> cells) throws Exception {
        ModelRun run = new ModelRun(installation, classPath, cells, question(cells));
        Map<String, CellModel> byId = cells.stream().collect(Collectors.toMap(CellModel::id, Function.identity()));
        List<ModelMark> marks = new ArrayList<>();
        Terminal terminal = invocation.terminal();
        Interruption.during(signal -> run.stop(), () -> {
            run.run(Time.FOR_EVER, answer -> {
                ModelMark mark = ModelMark.of(Objects.requireNonNull(byId.get(answer.cell())), answer);
                marks.add(mark);
                terminal.show(ModelText.line(mark));
            });
            return run;
        });
        if (marks.size() < cells.size()) {
            terminal.show("interrupted: " + marks.size() + " of " + cells.size() + " cells were answered\n");
            return ExitStatus.INTERRUPTED;
        }
        return end(marks, terminal);
    }

    private ExitStatus end(List<ModelMark> marks, Terminal terminal) {
        terminal.show(
                marks.size() == 1
                        ? ModelText.account(marks.get(0), sought())
                        : ModelText.summary(marks) + ModelText.broken(marks));
        Run.Exit exit = ModelMark.exit(marks);
        terminal.show("\n" + exit.reason() + "\n");
        return exit.status();
    }

    /** Reads the name of a layer. */
    private static final class LayerConverter extends NameConverter<ModelLayer> {

        LayerConverter() {
            super(EnumSet.allOf(ModelLayer.class), each -> each.name().toLowerCase(Locale.ROOT));
        }
    }
}
