package org.maplitmus.report.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.render.view.Numbers;

/** The outcomes of one cell as lines of text, for whoever has no page at hand. */
public final class OutcomeTable {

    private static final List<String> HEAD = List.of("result", "kind", "count", "frequency", "what the threads did");
    private static final int COUNT = 2;
    private static final int FREQUENCY = 3;

    private OutcomeTable() {}

    /** The table of {@code cell}: broken outcomes first, in columns, without a newline at its end. */
    public static String of(JudgedCell cell) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(HEAD), cell.outcomes().stream().map(outcome -> row(cell, outcome)))
                .toList();
        List<Integer> widths = IntStream.range(0, HEAD.size())
                .mapToObj(column -> width(rows, column))
                .toList();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static List<String> row(JudgedCell cell, SeenOutcome outcome) {
        return List.of(
                outcome.result(),
                outcome.kind().toString(),
                Numbers.count(outcome.count()),
                Numbers.frequency(outcome.count(), cell.samples()),
                outcome.sentence());
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), column, widths.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String text, int column, int width) {
        String blank = " ".repeat(width - text.length());
        return column == COUNT || column == FREQUENCY ? blank + text : text + blank;
    }
}
