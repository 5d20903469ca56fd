package org.maplitmus.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.report.compare.Change.CellGone;
import org.maplitmus.report.compare.Change.CellNew;
import org.maplitmus.report.compare.Change.MovedFrequency;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;

/**
 * What differs between two runs.
 *
 * <p>Samples of racing threads are not independent: they come in bursts, and forks of the same configuration differ. A
 * test alone would find everything moved. So a frequency has moved only if the G-test says so at a false discovery rate
 * of 1% over all frequencies compared, it moved at least tenfold besides, and it stands out from the other frequencies
 * by three standard deviations. What is absent is missed only if it fell by as much. Fewer than 100,000 samples on a
 * side are not compared: the actors are hardly compiled by then.
 *
 * @param before the first run
 * @param after the second run
 * @param differences in what their machines differ
 * @param changes what differs between their cells
 * @param regressions those of the changes that make the second run worse than the first
 * @param cells how many cells both sampled
 * @param frequencies how many frequencies were tested
 * @param factor a frequency that moved by less has not moved
 */
public record Comparison(
        Side before,
        Side after,
        List<String> differences,
        List<Change> changes,
        List<Change> regressions,
        int cells,
        int frequencies,
        double factor) {

    /** The part of the moved frequencies that may not have moved. */
    public static final double FALSE_DISCOVERY_RATE = 0.01;

    /** The frequencies of fewer samples are not compared. */
    public static final long LEAST_SAMPLES = Pair.LEAST_SAMPLES;

    /** A frequency that moved by less has not moved, however alike the others are. */
    public static final double LEAST_FACTOR = 10;

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
        regressions = List.copyOf(regressions);
    }

    /** Compares {@code after} with {@code before}, of whatever machines. */
    public static Comparison of(Run before, Run after, Baseline baseline) {
        Side first = Side.of(before);
        Side second = Side.of(after);
        List<Pair> pairs = pairs(before, after);
        List<Pair> sampled = pairs.stream().filter(Pair::sampled).toList();
        List<MovedFrequency> tested =
                sampled.stream().flatMap(Pair::frequencies).toList();
        double factor = Math.max(LEAST_FACTOR, Spread.factor(tested));
        List<Change> changes = Stream.of(
                        sampled.stream().flatMap(pair -> pair.appeared(factor)),
                        pairs.stream().flatMap(Pair::verdict),
                        moved(tested, factor),
                        sampled.stream().flatMap(pair -> pair.vanished(factor)),
                        gone(before, after),
                        added(before, after))
                .flatMap(each -> each)
                .toList();
        return new Comparison(
                first,
                second,
                first.machine().differences(second.machine()),
                changes,
                changes.stream().filter(baseline::isRegression).toList(),
                sampled.size(),
                tested.size(),
                factor);
    }

    /** Whether the second run is worse than the first. */
    public Ruling ruling() {
        return regressions.isEmpty() ? Ruling.NO_REGRESSION : Ruling.REGRESSION;
    }

    private static List<Pair> pairs(Run before, Run after) {
        Map<String, JudgedCell> old = byId(before);
        Roles roles = Roles.of(after);
        List<Pair> pairs = new ArrayList<>();
        for (JudgedCell cell : after.cells()) {
            JudgedCell then = old.get(cell.id());
            if (then != null) {
                pairs.add(new Pair(roles.of(cell), then, cell));
            }
        }
        return pairs;
    }

    private static Stream<Change> moved(List<MovedFrequency> tested, double factor) {
        double threshold = FalseDiscovery.threshold(
                tested.stream().map(MovedFrequency::probability).toList(), FALSE_DISCOVERY_RATE);
        return tested.stream()
                .filter(each -> each.probability() <= threshold && each.factor() >= factor)
                .map(each -> each);
    }

    private static Stream<Change> gone(Run before, Run after) {
        Roles roles = Roles.of(before);
        return missing(before, after).map(cell -> new CellGone(cell.id(), roles.of(cell), cell.verdict()));
    }

    private static Stream<Change> added(Run before, Run after) {
        Roles roles = Roles.of(after);
        return missing(after, before).map(cell -> new CellNew(cell.id(), roles.of(cell), cell.verdict()));
    }

    private static Stream<JudgedCell> missing(Run there, Run here) {
        Set<String> known = byId(here).keySet();
        return there.cells().stream().filter(cell -> !known.contains(cell.id()));
    }

    private static Map<String, JudgedCell> byId(Run run) {
        Map<String, JudgedCell> cells = new LinkedHashMap<>();
        run.cells().forEach(cell -> cells.putIfAbsent(cell.id(), cell));
        return cells;
    }
}
