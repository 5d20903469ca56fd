package org.maplitmus.runner.explain.lincheck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a message of Lincheck's: a column for each thread, a row for each step, and lines between the parts of the
 * scenario.
 *
 * @param parts the rows of each part, in order
 */
record TraceTable(List<List<Row>> parts) {

    private static final String EDGE = "|";
    private static final String LINE = "| -";

    /**
     * A step.
     *
     * @param column the thread, from 0
     * @param depth how far it is indented
     * @param text what it says
     */
    record Row(int column, int depth, String text) {}

    /** The table that follows {@code title} in {@code message}; without any part if there is none. */
    static TraceTable after(String title, String message) {
        List<String> lines = message.lines()
                .dropWhile(line -> !line.startsWith(title))
                .dropWhile(line -> !line.startsWith(EDGE))
                .takeWhile(line -> line.startsWith(EDGE))
                .toList();
        return lines.size() < 3 ? new TraceTable(List.of()) : of(edges(lines.get(1)), lines.subList(3, lines.size()));
    }

    private static List<Integer> edges(String header) {
        return IntStream.range(0, header.length())
                .filter(index -> header.charAt(index) == '|')
                .boxed()
                .toList();
    }

    private static TraceTable of(List<Integer> edges, List<String> lines) {
        List<List<Row>> parts = new ArrayList<>();
        List<Row> part = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(LINE)) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.addAll(rows(edges, line));
            }
        }
        return new TraceTable(parts);
    }

    private static List<Row> rows(List<Integer> edges, String line) {
        return IntStream.range(0, edges.size() - 1)
                .mapToObj(column -> row(column, line.substring(edges.get(column) + 1, edges.get(column + 1))))
                .filter(row -> !row.text().isEmpty())
                .toList();
    }

    private static Row row(int column, String cell) {
        String text = cell.strip();
        return new Row(column, Math.max(0, cell.indexOf(text) - 1) / 2, text);
    }

    /** The rows of the part {@code index}, none if it is not there. */
    List<Row> part(int index) {
        return index < parts.size() ? parts.get(index) : List.of();
    }
}
