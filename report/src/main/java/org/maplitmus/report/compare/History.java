package org.maplitmus.report.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs of one machine class and one profile, from the oldest to the newest.
 *
 * @param nights the runs
 */
public record History(List<Night> nights) {

    /** With fewer runs than this there is no line to draw. */
    public static final int FEWEST = 3;

    /** Older runs than these are forgotten. */
    public static final int MOST = 20;

    /** The history of a run that knows no other. */
    public static final History NONE = new History(List.of());

    /**
     * A cell in one run.
     *
     * @param night the run
     * @param refuting the samples that refute the guarantee
     */
    public record Point(Night night, Share refuting) {}

    /** Copies the list. */
    public History {
        nights = List.copyOf(nights);
    }

    /** The history that ends with {@code last}: of {@code earlier}, those that are older and like it. */
    public static History of(Night last, List<Night> earlier) {
        List<Night> older = earlier.stream()
                .filter(night -> night.started().isBefore(last.started()) && night.isLike(last))
                .sorted(Comparator.comparing(Night::started))
                .toList();
        List<Night> kept = older.subList(Math.max(0, older.size() - MOST + 1), older.size());
        return new History(Stream.concat(kept.stream(), Stream.of(last)).toList());
    }

    /** The runs that sampled {@code cell}, if they are enough and one of them saw it refuted; else none. */
    public List<Point> of(String cell) {
        List<Point> points = nights.stream()
                .flatMap(night ->
                        Stream.ofNullable(night.refuting().get(cell)).map(refuting -> new Point(night, refuting)))
                .toList();
        boolean drawn = points.size() >= FEWEST
                && points.stream().anyMatch(point -> point.refuting().count() > 0);
        return drawn ? points : List.of();
    }
}
