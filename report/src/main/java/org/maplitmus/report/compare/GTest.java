package org.maplitmus.report.compare;

/**
 * The log-likelihood ratio test of two shares: how likely samples that are independent of each other would differ by
 * this much or more, if what they show were equally frequent on both sides.
 */
final class GTest {

    /** Of the approximation of erfc by W. J. Cody's form in Numerical Recipes; the relative error is below 1.2e-7. */
    private static final double[] ERFC = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private GTest() {}

    /** The probability, between 0 and 1; 1 if a side has no samples. */
    static double p(Share before, Share after) {
        return erfc(Math.sqrt(Math.max(0, statistic(before, after)) / 2));
    }

    /** The statistic, which follows the chi-square distribution with one degree of freedom. */
    static double statistic(Share before, Share after) {
        double all = (double) before.samples() + after.samples();
        double shown = (double) before.count() + after.count();
        double others = (double) before.others() + after.others();
        return 2
                * (term((double) before.count(), before.samples() * shown / all)
                        + term((double) after.count(), after.samples() * shown / all)
                        + term((double) before.others(), before.samples() * others / all)
                        + term((double) after.others(), after.samples() * others / all));
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static double erfc(double x) {
        double t = 1 / (1 + x / 2);
        double sum = 0;
        for (int power = ERFC.length - 1; power >= 0; power--) {
            sum = sum * t + ERFC[power];
        }
        return t * Math.exp(-x * x + sum);
    }
}
