package org.maplitmus.report.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.render.view.Matrix;
import org.maplitmus.report.render.view.Matrix.Family;
import org.maplitmus.report.render.view.Matrix.Row;
import org.maplitmus.report.render.view.Sign;
import org.maplitmus.report.render.view.Tally;

/**
 * The matrix as text.
 *
 * <p>Columns are headed by the subjects' names and cells hold symbol and word if that fits; else columns are numbered
 * with a legend; else they are lettered and cells hold only the symbol, with a key; and what still does not fit goes
 * into further blocks. The first block tells how many cells of each family have which verdict.
 */
final class Grid {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int WIDE_GAP = 2;
    private static final int NARROW_GAP = 1;
    private static final int SHORTEST_LABEL = 18;
    private static final int KEYS_PER_LINE = 3;

    private final Matrix matrix;
    private final int width;
    private final Paint paint;
    private final boolean named;
    private final boolean worded;
    private final int gap;
    private final int longestWord;
    private final List<Integer> widths;
    private final int labelWidth;
    private final int perBlock;
    private final List<String> lines = new ArrayList<>();

    private Grid(Matrix matrix, int width, Paint paint, boolean named, boolean worded) {
        this.matrix = matrix;
        this.width = width;
        this.paint = paint;
        this.named = named;
        this.worded = worded;
        this.gap = worded ? WIDE_GAP : NARROW_GAP;
        this.longestWord = longestWord(matrix.cells().stream().map(Sign::of).distinct());
        this.widths = widths();
        this.perBlock = fits() ? widths.size() : columnsThatFit();
        this.labelWidth = Math.min(longestLabel(), width - widest(perBlock));
    }

    /** The lines of {@code matrix}, none longer than {@code width} apart from colour sequences. */
    static List<String> of(Matrix matrix, int width, Paint paint) {
        Grid grid = Stream.of(new boolean[] {true, true}, new boolean[] {false, true})
                .map(choice -> new Grid(matrix, width, paint, choice[0], choice[1]))
                .filter(Grid::fits)
                .findFirst()
                .orElseGet(() -> new Grid(matrix, width, paint, false, false));
        return grid.draw();
    }

    private List<Integer> widths() {
        return IntStream.range(0, matrix.columns().size())
                .mapToObj(column ->
                        Math.max(worded ? longestWord : 1, head(column).length()))
                .toList();
    }

    private static int longestWord(Stream<Sign> signs) {
        return signs.mapToInt(sign -> sign.text().length()).max().orElse(0);
    }

    private String head(int column) {
        if (named) {
            return matrix.columns().get(column).name();
        }
        boolean lettered = !worded && matrix.columns().size() <= LETTERS.length();
        return lettered ? LETTERS.substring(column, column + 1) : Integer.toString(column + 1);
    }

    private int longestLabel() {
        return matrix.rows().stream().mapToInt(row -> label(row).length()).max().orElse(0);
    }

    private static String label(Row row) {
        return row.guarantee().id() + " " + row.guarantee().name();
    }

    private int widest(int columns) {
        return IntStream.range(0, widths.size())
                .filter(column -> column < columns)
                .map(column -> widths.get(column) + gap)
                .sum();
    }

    private boolean fits() {
        return SHORTEST_LABEL + widest(widths.size()) <= width;
    }

    private int columnsThatFit() {
        return Math.max(1, (width - SHORTEST_LABEL) / (gap + Collections.max(widths)));
    }

    private List<String> draw() {
        if (!named) {
            legend();
        }
        for (int first = 0; first < widths.size(); first += perBlock) {
            block(first, Math.min(first + perBlock, widths.size()));
        }
        return lines;
    }

    private void legend() {
        List<String> entries = IntStream.range(0, widths.size())
                .mapToObj(column -> String.format(
                        "%4s  %s", head(column), matrix.columns().get(column).name()))
                .toList();
        int longest = entries.stream().mapToInt(String::length).max().orElse(0);
        int perLine = Math.max(1, width / longest);
        for (int first = 0; first < entries.size(); first += perLine) {
            lines.add(shortened(
                    entries.subList(first, Math.min(first + perLine, entries.size())).stream()
                            .map(entry -> padded(entry, longest))
                            .collect(Collectors.joining())
                            .stripTrailing(),
                    width));
        }
        if (!worded) {
            List<Sign> signs = Sign.all();
            for (int first = 0; first < signs.size(); first += KEYS_PER_LINE) {
                lines.add(key(signs.subList(first, Math.min(first + KEYS_PER_LINE, signs.size()))));
            }
        }
        lines.add("");
    }

    private static String key(List<Sign> signs) {
        return signs.stream()
                .map(sign -> padded(sign.text(), longestWord(Sign.all().stream()) + WIDE_GAP))
                .collect(Collectors.joining());
    }

    private void block(int first, int end) {
        lines.add(line("", IntStream.range(first, end).mapToObj(column -> padded(head(column), widths.get(column)))));
        for (Family family : matrix.families()) {
            heading(family, first == 0);
            for (Row row : family.rows()) {
                lines.add(line(
                        label(row),
                        IntStream.range(first, end)
                                .mapToObj(column -> cell(row.cells().get(column), column))));
            }
        }
    }

    private void heading(Family family, boolean tallied) {
        Lines wrapped = new Lines(width);
        List<String> tally = tallied ? Tally.words(Tally.of(family.cells())) : List.of();
        wrapped.wrap(
                "",
                "  ",
                Stream.concat(Stream.of(family.name()), tally.stream()).toList());
        lines.addAll(wrapped.toString().lines().map(paint::strong).toList());
    }

    private String line(String label, Stream<String> cells) {
        return cells.map(cell -> " ".repeat(gap) + cell)
                .collect(Collectors.joining("", padded(shortened(label, labelWidth), labelWidth), ""));
    }

    private static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private String cell(Optional<JudgedCell> cell, int column) {
        return cell.map(present -> paint.verdict(present.verdict(), padded(text(present), widths.get(column))))
                .orElse(" ".repeat(widths.get(column)));
    }

    private String text(JudgedCell cell) {
        Sign sign = Sign.of(cell);
        return worded ? sign.text() : sign.symbol();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
