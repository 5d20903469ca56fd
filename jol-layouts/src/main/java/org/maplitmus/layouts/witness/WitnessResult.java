package org.maplitmus.layouts.witness;

import java.util.List;

/** What a run of the witness brings home. */
public sealed interface WitnessResult {

    /**
     * The experiments.
     *
     * @param experiments all of them, in a fixed order
     */
    record Collected(List<Experiment> experiments) implements WitnessResult {

        /** Copies the list. */
        public Collected {
            experiments = List.copyOf(experiments);
        }
    }

    /**
     * The machine cannot show anything.
     *
     * @param reason why, as a sentence without its full stop
     */
    record Skipped(String reason) implements WitnessResult {}
}
