package org.maplitmus.runner.explain.lincheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.explain.engine.AdapterSource;
import org.maplitmus.runner.explain.engine.Step;
import org.maplitmus.runner.explain.lincheck.TraceTable.Row;

/**
 * Turns rows of a trace into steps: what the adapter and the cell do is left out, and so are the marks of loops; what
 * is inside of them moves up to their place.
 *
 * <p>For one part of one trace; not thread-safe.
 */
final class Narration {

    private static final Pattern LOOP = Pattern.compile("loop\\(.* iterations\\)|<iterations? [\\d-]+>");
    private static final Pattern KEPT = Pattern.compile("(thrown|reported) = (\\w+)(#\\d+)?");

    private final CellModel cell;
    private final boolean arbiter;
    private final List<String> harness;
    private final Map<Integer, Deque<Integer>> depthsLeftOut = new HashMap<>();

    /** For the part of the actors, or for that of the {@code arbiter}. */
    Narration(CellModel cell, boolean arbiter) {
        this.cell = cell;
        this.arbiter = arbiter;
        this.harness = AdapterSource.files(cell);
    }

    /** The steps of {@code whole}; telling are those which {@code brief}, a part of it, has as well. */
    List<Step> of(List<Row> whole, List<Row> brief) {
        List<Step> steps = new ArrayList<>();
        Iterator<Row> next = brief.iterator();
        Optional<Row> expected = next(next);
        for (Row row : whole) {
            boolean telling = expected.filter(brother -> same(row, brother)).isPresent();
            step(row, telling).ifPresent(steps::add);
            expected = telling ? next(next) : expected;
        }
        return steps;
    }

    private static Optional<Row> next(Iterator<Row> rows) {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    private static boolean same(Row row, Row brother) {
        return row.column() == brother.column()
                && row.depth() == brother.depth()
                && Wording.of(row.text())
                        .text()
                        .equals(Wording.of(brother.text()).text());
    }

    private Optional<Step> step(Row row, boolean telling) {
        Wording wording = Wording.of(row.text());
        if (row.depth() == 0) {
            return edge(row, wording);
        }
        if (wording.text().equals("switch")) {
            return Optional.empty();
        }
        if (wording.text().startsWith("result: ") && row.depth() == 1) {
            return arbiter ? Optional.empty() : Optional.of(new Step(row.column(), 0, "end", "", true));
        }
        return LOOP.matcher(wording.text()).matches()
                        || harness.stream().anyMatch(file -> wording.place().startsWith(file + ":"))
                ? leftOut(row, wording)
                : Optional.of(ofSubject(row, wording, telling));
    }

    /** The call of an operation: an actor begins. What comes after all actors has its name elsewhere. */
    private Optional<Step> edge(Row row, Wording wording) {
        int actor = AdapterSource.actors(cell).indexOf(wording.text().replaceFirst("\\(.*", ""));
        return actor < 0
                ? Optional.empty()
                : Optional.of(new Step(
                        row.column(), 0, cell.guarantee().actors().get(actor).name() + "()", "", true));
    }

    private Optional<Step> leftOut(Row row, Wording wording) {
        above(row).push(row.depth());
        Matcher kept = KEPT.matcher(wording.text());
        return kept.matches()
                ? Optional.of(new Step(row.column(), 1, verb(kept.group(1)) + kept.group(2), "", true))
                : Optional.empty();
    }

    private static String verb(String variable) {
        return variable.equals("thrown") ? "ends with " : "reports ";
    }

    /** What the scenario itself calls is always telling. */
    private Step ofSubject(Row row, Wording wording, boolean telling) {
        int depth = row.depth() - above(row).size();
        return new Step(
                row.column(),
                depth,
                wording.plainly(cell.guarantee().actors()),
                wording.place(),
                telling || depth <= 1);
    }

    /** The depths of the calls and loops left out that {@code row} is inside of. */
    private Deque<Integer> above(Row row) {
        Deque<Integer> depths = depthsLeftOut.computeIfAbsent(row.column(), column -> new ArrayDeque<>());
        while (!depths.isEmpty() && depths.peek() >= row.depth()) {
            depths.pop();
        }
        return depths;
    }
}
