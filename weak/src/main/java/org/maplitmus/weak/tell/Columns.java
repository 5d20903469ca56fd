package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows as text: a column for each name, time from top to bottom, the place of a row at the right edge of its column.
 *
 * @param names the heads of the columns; a row is in the one that its number says
 */
record Columns(List<String> names) {

    private static final int LINE = 118;
    private static final String EDGE = " | ";
    private static final int INDENT = 2;

    Columns {
        names = List.copyOf(names);
    }

    /** The heads, a line, and {@code rows}. */
    String of(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(joined(names.stream().map(this::padded).toList(), EDGE));
        lines.add(joined(names.stream().map(name -> "-".repeat(width())).toList(), "-+-"));
        for (Row row : rows) {
            wrapped(row).forEach(line -> lines.add(inColumn(row.column(), line)));
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private int width() {
        return (LINE - (names.size() - 1) * EDGE.length()) / names.size();
    }

    private String inColumn(int column, String line) {
        return joined(
                IntStream.range(0, names.size())
                        .mapToObj(index -> padded(index == column ? line : ""))
                        .toList(),
                EDGE);
    }

    private static String joined(List<String> cells, String edge) {
        return String.join(edge, cells).stripTrailing();
    }

    private String padded(String text) {
        return text + " ".repeat(Math.max(0, width() - text.length()));
    }

    private List<String> wrapped(Row row) {
        int indent = Math.min(INDENT * row.depth(), width() / 2);
        List<String> lines = new ArrayList<>();
        String rest = " ".repeat(indent) + row.text();
        while (rest.length() > width()) {
            int cut = cut(rest);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = " ".repeat(indent + 2 * INDENT) + rest.substring(cut).strip();
        }
        lines.addAll(withPlace(rest, row.place()));
        return lines;
    }

    /** At the last blank that fits and is no indent, or where the column ends. */
    private int cut(String line) {
        int start = line.length() - line.stripLeading().length();
        int blank = line.lastIndexOf(' ', width());
        return blank > start ? blank : width();
    }

    private List<String> withPlace(String line, String place) {
        int gap = width() - line.length() - place.length();
        if (place.isEmpty()) {
            return List.of(line);
        }
        return gap >= INDENT
                ? List.of(line + " ".repeat(gap) + place)
                : List.of(line, " ".repeat(Math.max(0, width() - place.length())) + place);
    }
}
