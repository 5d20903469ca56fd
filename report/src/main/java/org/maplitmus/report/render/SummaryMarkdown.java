package org.maplitmus.report.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.ModelMark;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.view.Accident;
import org.maplitmus.report.render.view.Caveats;
import org.maplitmus.report.render.view.Environment;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Numbers;
import org.maplitmus.report.render.view.Reasons;
import org.maplitmus.report.render.view.Sign;
import org.maplitmus.report.render.view.Tally;
import org.maplitmus.report.render.view.Teeth;
import org.maplitmus.report.render.view.Teeth.Bite;

/** A run as GitHub-flavoured Markdown: the summary of a continuous integration job. */
public final class SummaryMarkdown {

    /** With more subjects than this, a cell of the matrix shows its symbol alone. */
    private static final int WORDED = 8;

    /** How many cells are named for one reason. */
    private static final int MOST_NAMED = 12;

    private final Run run;
    private final Matrix matrix;
    private final Teeth teeth;
    private final StringBuilder text = new StringBuilder();

    private SummaryMarkdown(Run run) {
        this.run = run;
        this.matrix = Matrix.of(run);
        this.teeth = Teeth.of(run);
    }

    /** The summary of {@code run}; whatever the run holds is escaped. */
    public static String of(Run run) {
        SummaryMarkdown summary = new SummaryMarkdown(run);
        summary.head();
        summary.broken();
        summary.model();
        summary.families();
        summary.matrix();
        summary.whatNoMapGives();
        summary.notRun();
        summary.mishaps();
        summary.teeth();
        summary.caveats();
        summary.environment();
        return summary.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void row(Stream<String> cells) {
        line(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void head() {
        line("# MapLitmus: " + escaped(run.exit().reason()));
        line("");
        line(String.join(
                ", ",
                Tally.of(matrix, teeth).stream().map(SummaryMarkdown::escaped).toList()));
        line("");
    }

    private void families() {
        heading("Families", matrix.families());
        if (matrix.families().isEmpty()) {
            return;
        }
        List<Sign> signs = List.copyOf(Tally.of(matrix.cells()).keySet());
        row(Stream.concat(Stream.of("Family", "Guarantees"), signs.stream().map(SummaryMarkdown::sign)));
        row(Stream.concat(Stream.of("---", "---:"), signs.stream().map(sign -> "---:")));
        for (Matrix.Family family : matrix.families()) {
            Map<Sign, Long> tally = Tally.of(family.cells());
            row(Stream.concat(
                    Stream.of(
                            escaped(family.name()), Numbers.count(family.rows().size())),
                    signs.stream().map(sign -> Numbers.unlessNone(tally.getOrDefault(sign, 0L)))));
        }
        line("");
    }

    private void whatNoMapGives() {
        List<GuaranteeModel> limits = matrix.limits();
        heading("Limits: what no map gives", limits);
        for (GuaranteeModel limit : limits) {
            line("- **" + escaped(limit.id()) + "**: " + escaped(limit.statement()));
        }
        end(limits);
    }

    private void matrix() {
        heading("Matrix", matrix.columns());
        if (matrix.columns().isEmpty()) {
            return;
        }
        if (dense()) {
            line(Sign.all().stream().map(SummaryMarkdown::sign).collect(Collectors.joining(", ")));
            line("");
        }
        matrix.parts().forEach(this::part);
    }

    private void part(Matrix part) {
        row(Stream.concat(
                Stream.of("Guarantee"),
                part.columns().stream().map(SubjectModel::name).map(SummaryMarkdown::escaped)));
        row(Stream.concat(Stream.of("---"), part.columns().stream().map(column -> "---")));
        part.families().forEach(this::family);
        line("");
    }

    private void family(Matrix.Family family) {
        row(Stream.concat(
                Stream.of("**" + escaped(family.name()) + "**"),
                family.rows().get(0).cells().stream().map(column -> "")));
        for (Matrix.Row row : family.rows()) {
            String label = row.guarantee().id() + " " + row.guarantee().name();
            row(Stream.concat(Stream.of(escaped(label)), row.cells().stream().map(this::verdict)));
        }
    }

    private boolean dense() {
        return matrix.columns().size() > WORDED;
    }

    private String verdict(Optional<JudgedCell> cell) {
        return cell.map(Sign::of)
                .map(sign -> dense() ? strong(sign.verdict(), sign.symbol()) : sign(sign))
                .orElse("");
    }

    private static String sign(Sign sign) {
        return strong(sign.verdict(), sign.text());
    }

    private static String strong(Verdict verdict, String text) {
        return verdict == Verdict.BROKEN ? "**" + escaped(text) + "**" : escaped(text);
    }

    private void broken() {
        List<JudgedCell> broken = matrix.cells(Verdict.BROKEN);
        heading("Broken", broken);
        for (JudgedCell cell : broken) {
            line("- **" + escaped(cell.id()) + "**: " + Numbers.count(cell.broken()) + " of "
                    + Numbers.count(cell.samples(), "sample") + " ("
                    + Numbers.frequency(cell.broken(), cell.samples()) + ")"
                    + (cell.reason().isEmpty() ? "" : "; " + escaped(cell.reason())));
            cell.outcomes().stream().filter(outcome -> outcome.kind().refutes()).forEach(this::outcome);
            line("  - `" + cell.reproducer() + "`");
        }
        end(broken);
    }

    private void model() {
        List<ModelMark> broken = run.brokenByModel();
        heading("Broken by the memory model", broken);
        for (ModelMark mark : broken) {
            line("- **" + escaped(mark.cell()) + "**: " + escaped(mark.words()) + ": " + escaped(mark.sentence()));
            line("  - `" + mark.teller() + "`");
        }
        end(broken);
    }

    private void outcome(SeenOutcome outcome) {
        line("  - " + escaped(outcome.result()) + ": " + escaped(outcome.sentence()));
    }

    private void notRun() {
        List<JudgedCell> cells = matrix.cells(Verdict.NOT_RUN);
        heading("Not run", cells);
        for (Reasons reasons : Reasons.of(cells)) {
            line("- " + escaped(reasons.shortened(MOST_NAMED)));
        }
        end(cells);
    }

    private void mishaps() {
        List<Mishap> mishaps = run.session().mishaps();
        heading("Mishaps", mishaps);
        for (Mishap mishap : mishaps) {
            line("- " + escaped(Accident.sentence(mishap)));
        }
        end(mishaps);
    }

    private void teeth() {
        List<Bite> bites = teeth.bites().stream()
                .sorted(Comparator.comparing(bite -> bite.hunt().isSuccess()))
                .toList();
        heading("Weakened twins", bites);
        for (Bite bite : bites) {
            line("- " + escaped(bite.text()) + ": " + escaped(bite.cell().id()) + " "
                    + escaped(bite.circumstances() + bite.byModel()));
        }
        end(bites);
    }

    private void caveats() {
        line("## What this run does not show");
        line("");
        for (Caveats.Caveat caveat : Caveats.of(run)) {
            line("- **" + escaped(caveat.title()) + ".** " + escaped(caveat.sentence()));
        }
        line("");
    }

    private void environment() {
        line("## Environment");
        line("");
        row(Stream.of("What", "Value"));
        row(Stream.of("---", "---"));
        for (Map.Entry<String, String> fact :
                new Environment(run.session()).facts().entrySet()) {
            row(Stream.of(escaped(fact.getKey()), escaped(fact.getValue())));
        }
    }

    private void heading(String title, List<?> items) {
        if (!items.isEmpty()) {
            line("## " + title);
            line("");
        }
    }

    private void end(List<?> items) {
        if (!items.isEmpty()) {
            line("");
        }
    }

    static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~!&]", "\\\\$0").replaceAll("\\R", " ");
    }
}
