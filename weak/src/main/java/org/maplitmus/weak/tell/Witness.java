package org.maplitmus.weak.tell;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Execution;

/**
 * One execution, step by step.
 *
 * @param outcome what the threads found
 * @param layer how weak memory was
 * @param isEarly whether a read saw what was written later
 * @param table what the threads did, a column for each of them
 * @param after what happened after all of them, or empty
 * @param missingEdge which access would have to be stronger, if that was found
 */
public record Witness(
        String outcome,
        Layer layer,
        boolean isEarly,
        String table,
        String after,
        @Nullable String missingEdge) {

    private static final String KEY = """
            Time runs downwards. The steps are accesses to memory that one thread writes and another one uses, each with its
            access mode. A field without an object in front belongs to the scenario. An initial value is the default value of
            the field, or what the constructor of the scenario left there.
            """;

    private static final String NO_EDGE =
            "The model found no single read that would make this outcome impossible if it were an acquire.";

    /**
     * That of {@code execution}, which ends with {@code outcome}.
     *
     * @param bounds how long each search for the missing edge may take
     * @param isWhole whether every step is told, however many there are
     */
    public static Witness of(Scenario scenario, String outcome, Execution execution, Bounds bounds, boolean isWhole) {
        Account account = new Account(scenario);
        execution.replay(scenario, account);
        List<Step> steps = account.steps();
        boolean isEarly = steps.stream().anyMatch(Step::isEarly);
        String edge = execution.layer() == Layer.SC || isEarly
                ? null
                : new MissingEdge(scenario, outcome, execution.layer(), bounds).find(steps);
        Names names = new Names(scenario);
        List<Row> rows = new Narration(names).of(steps, isWhole ? all(steps) : Telling.of(steps));
        return new Witness(outcome, execution.layer(), isEarly, table(rows, names), after(rows, names), edge);
    }

    private static BitSet all(List<Step> steps) {
        BitSet all = new BitSet();
        all.set(0, steps.size());
        return all;
    }

    private static String table(List<Row> rows, Names names) {
        int actors = names.actors().size();
        return new Columns(names.actors())
                .of(rows.stream().filter(row -> row.column() < actors).toList());
    }

    private static String after(List<Row> rows, Names names) {
        int actors = names.actors().size();
        List<Row> last = rows.stream()
                .filter(row -> row.column() >= actors)
                .map(row -> new Row(0, row.depth(), row.text(), row.place()))
                .toList();
        return last.isEmpty() ? "" : new Columns(List.of(names.actor(actors))).of(last);
    }

    /** The whole account. */
    public String text() {
        return outcome + ", " + how() + "\n\n"
                + table
                + (after.isEmpty() ? "" : "\nAfter all of them\n\n" + after)
                + "\n" + KEY
                + edge();
    }

    private String edge() {
        if (layer == Layer.SC || isEarly) {
            return "";
        }
        return "\n" + Objects.requireNonNullElse(missingEdge, NO_EDGE) + "\n";
    }

    private String how() {
        if (isEarly) {
            return "by a read of a write that comes later:";
        }
        return switch (layer) {
            case SC -> "by an interleaving:";
            case WEAK -> "by weak memory:";
            case JLS -> "by the letter of the Java Language Specification:";
        };
    }
}
