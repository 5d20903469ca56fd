package org.maplitmus.report.render.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maplitmus.report.compare.History.Point;
import org.maplitmus.report.compare.Share;
import org.maplitmus.report.render.view.Numbers;

/**
 * The frequency of refuting samples over many runs as a small line, from the oldest on the left to the newest, with 0
 * at the bottom and the highest at the top.
 *
 * @param line the points, as SVG has them
 * @param title what it shows, in words
 */
public record Sparkline(String line, String title) {

    /** The width of the drawing. */
    public static final int WIDTH = 60;

    /** The height of the drawing. */
    public static final int HEIGHT = 12;

    private static final double MILLION = 1e6;

    /** The line through {@code points}, of which there are at least two. */
    static Sparkline of(List<Point> points) {
        double highest = points.stream().mapToDouble(Sparkline::frequency).max().orElse(0);
        return new Sparkline(
                IntStream.range(0, points.size())
                        .mapToObj(index -> WIDTH * index / (points.size() - 1) + ","
                                + Math.round(HEIGHT - HEIGHT * frequency(points.get(index)) / highest))
                        .collect(Collectors.joining(" ")),
                title(points));
    }

    private static String title(List<Point> points) {
        return "per million samples, "
                + Numbers.day(points.get(0).night().started()) + " to "
                + Numbers.day(points.get(points.size() - 1).night().started()) + ": "
                + points.stream()
                        .map(Point::refuting)
                        .map(Sparkline::perMillion)
                        .collect(Collectors.joining(", "));
    }

    private static double frequency(Point point) {
        return point.refuting().frequency();
    }

    private static String perMillion(Share share) {
        double rate = share.frequency() * MILLION;
        return String.format(Locale.ENGLISH, rate > 0 && rate < 1 ? "%.1g" : "%.0f", rate);
    }
}
