package org.maplitmus.report.compare;

import java.util.Collection;
import org.maplitmus.report.compare.Change.MovedFrequency;

/**
 * How far frequencies lie apart in two runs between which most of them have not moved: samples come in bursts, forks of
 * one configuration differ, and a budget that is twice as long catches twice the bursts.
 */
final class Spread {

    /** Fewer frequencies tell nothing. */
    private static final int FEWEST = 20;

    /** From the median of absolute deviations to the standard deviation of a normal distribution. */
    private static final double NORMAL = 1.4826;

    private static final double DEVIATIONS = 3;

    private Spread() {}

    /**
     * By how much a frequency must move to stand out from the others: three standard deviations of the logarithm, told
     * by the median; 1 if there are too few frequencies. What most samples show cannot move far, and does not count.
     */
    static double factor(Collection<MovedFrequency> frequencies) {
        double[] distances = frequencies.stream()
                .filter(each -> isRare(each.before()) && isRare(each.after()))
                .mapToDouble(each -> Math.abs(
                        Math.log(each.after().frequency() / each.before().frequency())))
                .sorted()
                .toArray();
        return distances.length < FEWEST ? 1 : Math.exp(DEVIATIONS * NORMAL * distances[distances.length / 2]);
    }

    private static boolean isRare(Share share) {
        return share.count() > 0 && share.frequency() < 0.5;
    }
}
