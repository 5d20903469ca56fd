package org.maplitmus.report.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.SkippedFile;
import org.maplitmus.report.collect.Specimen;
import org.maplitmus.report.judge.Hunt;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.KeysTried;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.view.Accident;
import org.maplitmus.report.render.view.Environment;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.report.render.view.Reasons;
import org.maplitmus.report.render.view.Tally;
import org.maplitmus.report.render.view.Teeth;
import org.maplitmus.report.render.view.Teeth.Bite;

/** A run as text for a terminal: the matrix, then what needs a reader's attention, then how the run ended. */
public final class ConsoleMatrix {

    private static final int NARROWEST = 40;

    /** How many cells are named for one reason. */
    private static final int MOST_NAMED = 8;

    /** How many lines of a failed fork's output are shown. */
    private static final int LAST_WORDS = 4;

    private final Run run;
    private final Matrix matrix;
    private final Teeth teeth;
    private final Paint paint;
    private final Lines lines;

    private ConsoleMatrix(Run run, int width, boolean colour) {
        this.run = run;
        this.matrix = Matrix.of(run);
        this.teeth = Teeth.of(run);
        this.paint = new Paint(colour);
        this.lines = new Lines(Math.max(NARROWEST, width));
    }

    /**
     * The text of {@code run}, every line ended.
     *
     * @param width columns of the terminal; fewer than 40 are taken as 40
     * @param colour whether the terminal understands ANSI colours
     */
    public static String of(Run run, int width, boolean colour) {
        ConsoleMatrix console = new ConsoleMatrix(run, width, colour);
        console.head();
        console.alone();
        console.grid();
        console.tally();
        console.broken();
        console.model();
        console.limits();
        console.thin();
        console.notRun();
        console.mishaps();
        console.skipped();
        console.teeth();
        console.end();
        return console.lines.toString();
    }

    private void head() {
        Environment environment = new Environment(run.session());
        lines.wrap(
                "",
                "MapLitmus " + run.session().host().version() + ", run "
                        + run.session().id());
        lines.wrap("", environment.machine() + ", " + environment.jdks());
        lines.add("");
    }

    private void alone() {
        Map<String, Difference> alone = new TreeMap<>(run.session().alone());
        if (!alone.isEmpty()) {
            lines.add(paint.strong("Wrong alone (" + Numbers.count(alone.size()) + ")"));
            alone.forEach((subject, difference) ->
                    lines.wrap("  ", subject + ": " + difference.words() + ". One thread suffices."));
            lines.add("");
        }
    }

    private void grid() {
        for (Matrix part : matrix.parts()) {
            lines.addAll(Grid.of(part, lines.width(), paint));
            lines.add("");
        }
    }

    private void tally() {
        Environment environment = new Environment(run.session());
        lines.wrap("", "   ", Tally.of(matrix, teeth));
        line("plan: ", environment.plan());
        line("time: ", environment.time());
        line("keys: ", KeysTried.labels(run.cells()));
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            lines.wrap("  ", name + value);
        }
    }

    private void broken() {
        List<JudgedCell> cells = matrix.cells(Verdict.BROKEN);
        heading("Broken", cells);
        for (JudgedCell cell : cells) {
            lines.wrap("  ", cell.id() + ": " + count(cell) + (cell.reason().isEmpty() ? "" : "; " + cell.reason()));
            cell.outcomes().stream().filter(outcome -> outcome.kind().refutes()).forEach(this::outcome);
            unforeseen(cell).ifPresent(what -> lines.wrap("    ", what));
            lines.add("    " + cell.reproducer());
        }
    }

    private static String count(JudgedCell cell) {
        return Numbers.count(cell.broken()) + " of " + Numbers.count(cell.samples(), "sample") + " ("
                + Numbers.frequency(cell.broken(), cell.samples()) + ")";
    }

    private void outcome(SeenOutcome outcome) {
        lines.wrap("    ", outcome.result() + ": " + outcome.sentence());
    }

    /** The exception or the hang that no outcome of the scenario tells of, and where in the map it was. */
    private Optional<String> unforeseen(JudgedCell cell) {
        boolean unforeseen = cell.outcomes().stream()
                .anyMatch(seen ->
                        seen.kind() == OutcomeKind.THROWN || seen.result().equals(Trial.HANG));
        Specimen specimen = new Specimen(cell.specimen(), scenario(cell));
        return specimen.headline()
                .filter(headline -> unforeseen)
                .map(headline -> harmless(headline
                        + specimen.place().map(place -> ", at " + place).orElse("")));
    }

    private String scenario(JudgedCell cell) {
        return run.guarantees().stream()
                .filter(guarantee -> guarantee.id().equals(cell.guarantee()))
                .map(GuaranteeModel::className)
                .findFirst()
                .orElseThrow();
    }

    private void model() {
        if (run.model().isEmpty()) {
            return;
        }
        lines.add("");
        lines.wrap("  ", (ModelText.summary(run.model()).strip() + " " + ModelText.kept(run.model())).strip());
        List<ModelMark> broken = run.brokenByModel();
        heading("BROKEN by the model, whether or not this machine showed it", broken);
        for (ModelMark mark : broken) {
            lines.wrap("  ", mark.cell() + ": " + mark.words() + ": " + mark.sentence());
            lines.add("    " + mark.teller());
        }
        againstModel();
    }

    private void againstModel() {
        List<JudgedCell> cells = run.againstModel();
        heading("Seen on this machine, and excluded by the model", cells);
        if (!cells.isEmpty()) {
            lines.wrap("  ", ModelText.AGAINST);
            cells.forEach(cell -> lines.wrap("  ", cell.id() + ": " + count(cell)));
        }
    }

    private void limits() {
        heading("Limits: what no map gives", matrix.limits());
        for (GuaranteeModel limit : matrix.limits()) {
            lines.wrap("  ", limit.id() + ": " + limit.statement());
        }
    }

    private void thin() {
        List<JudgedCell> cells =
                matrix.cells(Verdict.KEPT).stream().filter(JudgedCell::thin).toList();
        heading("Kept thin", cells);
        if (!cells.isEmpty()) {
            long least = cells.stream().mapToLong(JudgedCell::met).min().orElseThrow();
            lines.wrap(
                    "  ",
                    "Their actors met in fewer samples than the "
                            + Numbers.count(run.session().aim())
                            + " that this run aims at, in " + Numbers.count(least)
                            + " at the least. A longer --budget takes more samples; --min-weight N fails the run below"
                            + " N.");
        }
    }

    private void notRun() {
        List<JudgedCell> cells = matrix.cells(Verdict.NOT_RUN);
        heading("Not run", cells);
        for (Reasons reasons : Reasons.of(cells)) {
            lines.wrap("  ", reasons.shortened(MOST_NAMED));
        }
    }

    private void mishaps() {
        heading("Mishaps", run.session().mishaps());
        run.session().mishaps().stream()
                .collect(Collectors.groupingBy(Accident::sentence, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::mishap);
    }

    private void mishap(String sentence, List<Mishap> alike) {
        lines.wrap("  ", sentence + (alike.size() > 1 ? " (" + Numbers.count(alike.size(), "time") + ")" : ""));
        List<String> tail = alike.get(0).tail();
        tail.stream().skip(Math.max(0, tail.size() - LAST_WORDS)).forEach(this::lastWord);
    }

    /** A line that a fork printed, cut to the width. */
    private void lastWord(String line) {
        String shown = "    | " + harmless(line);
        lines.add(shown.substring(0, Math.min(shown.length(), lines.width())));
    }

    /** Without what would steer the terminal. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private void skipped() {
        heading("Skipped files", run.skipped());
        for (SkippedFile file : run.skipped()) {
            lines.wrap("  ", file.name() + ": " + file.reason());
        }
    }

    /** Every twin if there is nothing else to show, and otherwise those that escaped. */
    private void teeth() {
        boolean alone = run.session().ofTeeth() || matrix.columns().isEmpty();
        List<Bite> shown = teeth.bites().stream()
                .filter(bite -> alone || bite.hunt() == Hunt.ESCAPED)
                .toList();
        heading(alone ? "Weakened twins" : "Weakened twins NOT caught", shown);
        shown.forEach(this::bite);
    }

    private void bite(Bite bite) {
        lines.wrap("  ", bite.text() + "  " + bite.cell().id() + " " + bite.circumstances() + bite.byModel());
    }

    private void heading(String title, List<?> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(paint.strong(title + " (" + Numbers.count(items.size()) + ")"));
        }
    }

    private void end() {
        lines.add("");
        lines.wrap(
                "", "Exit " + run.exit().status().number() + ": " + run.exit().reason());
    }
}
