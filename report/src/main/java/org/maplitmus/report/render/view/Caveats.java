package org.maplitmus.report.render.view;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.collect.Session.PlannedCell;
import org.maplitmus.report.collect.SkippedFile;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/** What a run does not show, derived from its data alone. */
public final class Caveats {

    private static final Set<String> TOTAL_STORE_ORDER = Set.of("amd64", "x86_64", "x86", "i386", "i686");

    private final Run run;
    private final Matrix matrix;
    private final Set<String> controls;
    private final List<Caveat> caveats = new ArrayList<>();

    private Caveats(Run run) {
        this.run = run;
        this.matrix = Matrix.of(run);
        this.controls = run.session().cells().stream()
                .filter(PlannedCell::control)
                .map(PlannedCell::id)
                .collect(Collectors.toSet());
    }

    /**
     * One caveat.
     *
     * @param title in a few words
     * @param sentence what cannot be concluded, and why
     * @param items what it concerns, may be empty
     */
    public record Caveat(String title, String sentence, List<String> items) {}

    /** The caveats of {@code run}, the widest first. */
    public static List<Caveat> of(Run run) {
        Caveats caveats = new Caveats(run);
        caveats.interrupted();
        caveats.wrongAlone();
        caveats.architecture();
        caveats.kept();
        caveats.quiet();
        caveats.notShown();
        caveats.tooFewCpus();
        caveats.oversubscribed();
        caveats.notRun();
        caveats.leftOut();
        caveats.cutShort();
        caveats.mishaps();
        caveats.skipped();
        return List.copyOf(caveats.caveats);
    }

    private void add(String title, String sentence, List<String> items) {
        caveats.add(new Caveat(title, sentence, items));
    }

    private void wrongAlone() {
        Map<String, Difference> alone = new TreeMap<>(session().alone());
        if (!alone.isEmpty()) {
            add(
                    "Wrong alone",
                    alone.entrySet().stream()
                                    .map(entry -> entry.getKey() + ": "
                                            + entry.getValue().words())
                                    .collect(Collectors.joining("; "))
                            + ". One thread suffices: what is seen of such a subject may take no race.",
                    List.copyOf(alone.keySet()));
        }
    }

    private void interrupted() {
        if (session().interrupted()) {
            add(
                    "The run was interrupted",
                    "It was told to stop after " + Numbers.seconds(session().seconds())
                            + "; cells that had not had their turn are not run, others have fewer samples than planned.",
                    List.of());
        }
    }

    private void architecture() {
        String arch = session().host().arch();
        if (TOTAL_STORE_ORDER.contains(arch)) {
            add(
                    "x86 hides most reorderings",
                    "This machine is " + arch + ": its hardware lets a later load overtake an earlier store and"
                            + " nothing else. A missing barrier of any other kind shows only if the compiler moves"
                            + " the access; on AArch64, POWER or RISC-V the hardware may move it too.",
                    List.of());
        } else {
            add(
                    "One architecture",
                    "This machine is " + arch + ". Other hardware and other generations reorder differently.",
                    List.of());
        }
    }

    private void kept() {
        LongSummaryStatistics samples =
                matrix.cells(Verdict.KEPT).stream().mapToLong(JudgedCell::met).summaryStatistics();
        if (samples.getCount() > 0) {
            add("Kept is not proven", keptSentence(samples), List.of());
        }
    }

    private static String keptSentence(LongSummaryStatistics samples) {
        String range = samples.getMin() == samples.getMax()
                ? Numbers.count(samples.getMin())
                : Numbers.count(samples.getMin()) + " to " + Numbers.count(samples.getMax());
        return "Sampling proves presence only. For " + Numbers.count(samples.getCount(), "cell")
                + " kept means: not refuted in " + range
                + " samples that were met. What was not seen in N of them happens,"
                + " with 95 %, less often than three times in N.";
    }

    private void quiet() {
        List<String> quiet = ids(matrix.cells(Verdict.QUIET));
        if (!quiet.isEmpty()) {
            add(
                    "Quiet is not safe",
                    "These subjects do not promise the guarantee. That nothing broken was seen here says nothing about"
                            + " the next run, compiler or machine.",
                    quiet);
        }
    }

    private void notShown() {
        List<String> cells = ids(matrix.cells(Verdict.NOT_SHOWN));
        if (!cells.isEmpty()) {
            add(
                    "Not shown is not ruled out",
                    "These are limits: no map gives more, whether or not this run showed it.",
                    cells);
        }
    }

    private void tooFewCpus() {
        List<JudgedCell> cells = notRun(true);
        if (!cells.isEmpty()) {
            String cpus = Numbers.count(session().host().cpus(), "CPU");
            add(
                    "Too few CPUs",
                    "This run had " + cpus + ": scenarios with more actors than that did not run.",
                    ids(cells));
        }
    }

    private void oversubscribed() {
        Set<String> oversized = session().oversized();
        List<JudgedCell> cells = run.cells().stream()
                .filter(cell -> cell.samples() > 0 && oversized.contains(cell.id()))
                .toList();
        if (!cells.isEmpty()) {
            add(
                    "Oversubscribed",
                    "Their actors shared " + Numbers.count(session().host().cpus(), "CPU")
                            + " and took turns: what they showed counts, and what they did not show says"
                            + " nothing.",
                    ids(cells));
        }
    }

    private void notRun() {
        List<JudgedCell> cells = notRun(false);
        if (!cells.isEmpty()) {
            add(
                    "No verdict",
                    "Of " + Numbers.count(cells.size(), "cell") + " this run says nothing, for the reasons given.",
                    Reasons.of(cells).stream().map(Reasons::sentence).toList());
        }
    }

    private List<JudgedCell> notRun(boolean tooFewCpus) {
        Set<String> oversized = session().oversized();
        return run.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.NOT_RUN)
                .filter(cell -> oversized.contains(cell.id()) == tooFewCpus)
                .toList();
    }

    private void leftOut() {
        List<Configuration> leftOut = new Environment(session()).planned(false);
        if (!leftOut.isEmpty()) {
            add(
                    "Configurations left out",
                    Numbers.count(leftOut.size()) + " of "
                            + Numbers.count(session().configurations().size(), "configuration")
                            + " did not fit into the budget of "
                            + Numbers.seconds((double) session().budgetSeconds())
                            + ": what only they would show is not seen.",
                    leftOut.stream().map(Configuration::id).toList());
        }
    }

    private void cutShort() {
        Set<String> concurrent = concurrent();
        Set<String> oversized = session().oversized();
        long cells = session().cells().stream()
                .filter(cell -> !cell.control() && !oversized.contains(cell.id()))
                .filter(cell -> concurrent.contains(cell.id()))
                .count();
        List<String> cutShort = session().configurations().stream()
                .filter(Configuration::planned)
                .filter(configuration -> ranIn(configuration, concurrent) < cells)
                .map(configuration -> configuration.id() + ": " + Numbers.count(ranIn(configuration, concurrent))
                        + " of " + Numbers.count(cells, "cell"))
                .toList();
        if (!matrix.columns().isEmpty() && !cutShort.isEmpty()) {
            add(
                    "Configurations cut short",
                    "They were planned, but not every cell had its turn in them: the budget ended, or a fork failed.",
                    cutShort);
        }
    }

    /** The cells that have their turn in every configuration: all but trials. */
    private Set<String> concurrent() {
        Set<String> trials = run.guarantees().stream()
                .filter(guarantee -> guarantee.trial() != null)
                .map(GuaranteeModel::id)
                .collect(Collectors.toSet());
        return run.cells().stream()
                .filter(cell -> !trials.contains(cell.guarantee()))
                .map(JudgedCell::id)
                .collect(Collectors.toSet());
    }

    private long ranIn(Configuration configuration, Set<String> cells) {
        return run.cells().stream()
                .filter(cell -> !controls.contains(cell.id()) && cells.contains(cell.id()))
                .filter(cell -> cell.configurations().stream()
                        .anyMatch(seen -> seen.configuration().equals(configuration.id())))
                .count();
    }

    private void mishaps() {
        if (!session().mishaps().isEmpty()) {
            add(
                    "Forks that failed",
                    "What these forks had sampled since their last report is lost.",
                    session().mishaps().stream().map(Accident::sentence).toList());
        }
    }

    private void skipped() {
        if (!run.skipped().isEmpty()) {
            add(
                    "Raw files that could not be used",
                    "Their samples are in no verdict.",
                    run.skipped().stream().map(SkippedFile::name).toList());
        }
    }

    private Session session() {
        return run.session();
    }

    private static List<String> ids(List<JudgedCell> cells) {
        return cells.stream().map(JudgedCell::id).toList();
    }
}
