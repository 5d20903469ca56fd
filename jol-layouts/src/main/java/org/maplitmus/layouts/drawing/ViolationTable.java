package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Neighbour;
import org.maplitmus.layouts.isolation.Violation;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * Who shares a line with whom, a row for each pair and a column for each of a few models: how many addresses of all.
 */
final class ViolationTable {

    private static final int MOST_ROWS = 24;
    private static final int MOST_COLUMNS = 4;

    private ViolationTable() {}

    /** The table, with {@code usual} models before others; ends with a newline. */
    static String of(List<ModelVerdict> verdicts, List<LayoutModel> usual) {
        List<ModelVerdict> violated =
                verdicts.stream().filter(verdict -> !verdict.isolated()).toList();
        List<ModelVerdict> columns = violated.stream()
                .sorted(Comparator.comparing((ModelVerdict verdict) -> !usual.contains(verdict.model()))
                        .thenComparing(verdict -> !verdict.model().verified()))
                .limit(MOST_COLUMNS)
                .sorted(Comparator.comparing(ModelVerdict::model))
                .toList();
        Map<String, List<String>> rows = rows(columns);
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder("  %s%s%n"
                .formatted(
                        " ".repeat(width),
                        columns.stream().map(each -> "  " + each.model()).collect(Collectors.joining())));
        rows.entrySet().stream().limit(MOST_ROWS).forEach(row -> text.append(row(row, columns, width)));
        if (rows.size() > MOST_ROWS) {
            text.append("  and %d pairs more%n".formatted(rows.size() - MOST_ROWS));
        }
        if (columns.size() < violated.size()) {
            text.append("  and under ").append(others(violated, columns)).append('\n');
        }
        return text.toString();
    }

    private static String others(List<ModelVerdict> violated, List<ModelVerdict> columns) {
        return violated.stream()
                .filter(verdict -> !columns.contains(verdict))
                .map(verdict -> TextReport.name(verdict.model()))
                .collect(Collectors.joining(", "));
    }

    private static String row(Map.Entry<String, List<String>> row, List<ModelVerdict> columns, int width) {
        StringBuilder text = new StringBuilder("  ")
                .append(row.getKey())
                .append(" ".repeat(width - row.getKey().length()));
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i).model().id().length();
            text.append("  ")
                    .append(("%-" + column + "s").formatted(row.getValue().get(i)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** The pairs, hot ones first, with a cell for each column. */
    private static Map<String, List<String>> rows(List<ModelVerdict> columns) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (boolean hot : new boolean[] {true, false}) {
            for (int i = 0; i < columns.size(); i++) {
                for (Violation violation :
                        Violation.withoutMirrors(columns.get(i).violations())) {
                    if (violation.neighbour() instanceof Neighbour.Hot == hot) {
                        rows.computeIfAbsent(pair(violation), any -> empty(columns.size()))
                                .set(i, violation.addresses() + "/" + violation.possible());
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> empty(int columns) {
        return new ArrayList<>(Collections.nCopies(columns, "+"));
    }

    private static String pair(Violation violation) {
        return violation.group() + " with " + violation.neighbour();
    }
}
