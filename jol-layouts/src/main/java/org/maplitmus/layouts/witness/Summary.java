package org.maplitmus.layouts.witness;

/**
 * How many times slower the threads are at some addresses than at others, when both run.
 *
 * @param comparison which addresses
 * @param first of one thread
 * @param second of the other
 */
public record Summary(Comparison comparison, double first, double second) {

    /** Which addresses are compared. */
    public enum Comparison {
        /** Medians of those where the two threads should meet and of those where they should not. */
        SHARED_OVER_SEPARATE("predicted shared over predicted separate"),
        /** Of an experiment that predicts the same for all addresses. */
        SLOWEST_OVER_FASTEST("slowest over fastest address");

        private final String phrase;

        Comparison(String phrase) {
            this.phrase = phrase;
        }

        @Override
        public String toString() {
            return phrase;
        }
    }
}
