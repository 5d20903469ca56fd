package org.maplitmus.report.compare;

import java.util.Arrays;
import java.util.Collection;

/**
 * The procedure of Benjamini and Hochberg: which of many tests may be believed if a given part of them may be wrong.
 */
final class FalseDiscovery {

    private FalseDiscovery() {}

    /** The largest probability to believe in at {@code rate}; less than 0 if there is none. */
    static double threshold(Collection<Double> probabilities, double rate) {
        double[] sorted =
                probabilities.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        for (int rank = sorted.length; rank > 0; rank--) {
            if (sorted[rank - 1] <= rate * rank / sorted.length) {
                return sorted[rank - 1];
            }
        }
        return -1;
    }
}
