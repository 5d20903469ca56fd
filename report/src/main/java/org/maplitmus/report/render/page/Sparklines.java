package org.maplitmus.report.render.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.compare.History.Point;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.render.view.Matrix;

/**
 * The lines of the cells whose frequency has moved most, as many as the page can carry.
 *
 * @param lines by the id of the cell
 * @param runs how many runs they speak of
 * @param leftOut how many cells had none for want of room
 */
public record Sparklines(Map<String, Sparkline> lines, int runs, int leftOut) {

    /** Each takes about 300 bytes of the page. */
    private static final int MOST = 600;

    /** Copies the map. */
    public Sparklines {
        lines = Map.copyOf(lines);
    }

    static Sparklines of(History history, Matrix matrix) {
        Map<String, List<Point>> points = matrix.cells().stream()
                .map(JudgedCell::id)
                .collect(Collectors.toMap(id -> id, history::of, (first, second) -> first));
        points.values().removeIf(List::isEmpty);
        Map<String, Sparkline> lines = points.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -spread(entry.getValue())))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Sparkline.of(entry.getValue())));
        return new Sparklines(lines, history.nights().size(), points.size() - lines.size());
    }

    /** How many times the lowest frequency is in the highest; infinite if the lowest is none. */
    private static double spread(List<Point> points) {
        double lowest = points.stream()
                .mapToDouble(point -> point.refuting().frequency())
                .min()
                .orElse(0);
        double highest = points.stream()
                .mapToDouble(point -> point.refuting().frequency())
                .max()
                .orElse(0);
        return highest / lowest;
    }

    /** The line of {@code cell}, if it has one. */
    public Optional<Sparkline> of(JudgedCell cell) {
        return Optional.ofNullable(lines.get(cell.id()));
    }
}
