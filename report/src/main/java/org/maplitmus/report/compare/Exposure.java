package org.maplitmus.report.compare;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;

/**
 * How much oftener a cell was sampled in one run than in another, in the configurations alone and not in their mix.
 *
 * <p>An outcome belongs to the configurations that show it, and a run does not say which of several outcomes came from
 * which. What was seen N times by one run, and is as frequent in each configuration of the other, must be seen between
 * N * {@code least} and N * {@code most} times there, whatever the mix.
 *
 * @param least in the configuration that lost most
 * @param most in the configuration that gained most; infinite if one is new
 */
record Exposure(double least, double most) {

    /** Of the outcomes of a cell; of those that refute the guarantee, only where {@code from} saw any. */
    static Exposure of(JudgedCell from, JudgedCell to, boolean refuting) {
        Map<String, Long> before = samples(from, seen -> true);
        Map<String, Long> showing = samples(from, seen -> !refuting || seen.broken() > 0);
        Map<String, Long> after = samples(to, seen -> true);
        return new Exposure(
                showing.entrySet().stream()
                        .mapToDouble(entry -> (double) after.getOrDefault(entry.getKey(), 0L) / entry.getValue())
                        .min()
                        .orElse(0),
                after.entrySet().stream()
                        .mapToDouble(entry -> entry.getValue() / (double) before.getOrDefault(entry.getKey(), 0L))
                        .max()
                        .orElse(0));
    }

    /** Of one configuration that both runs have. */
    static Exposure of(SeenBy from, SeenBy to) {
        double ratio = (double) to.samples() / from.samples();
        return new Exposure(ratio, ratio);
    }

    /** How many times a count has risen or fallen beyond the exposure; what was not seen counts as seen once. */
    double factor(long before, long after) {
        double from = Math.max(1, before);
        double to = Math.max(1, after);
        return Math.max(to / (from * most), from * least / to);
    }

    private static Map<String, Long> samples(JudgedCell cell, Predicate<SeenBy> which) {
        return cell.configurations().stream()
                .filter(seen -> seen.samples() > 0)
                .filter(which)
                .collect(Collectors.toMap(SeenBy::configuration, SeenBy::samples, Long::sum));
    }
}
