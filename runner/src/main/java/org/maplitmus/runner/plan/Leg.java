package org.maplitmus.runner.plan;

import java.util.List;

/**
 * One walk of a run over cells, in the first configuration of each installation.
 *
 * @param batches what it walks over
 * @param aim how many samples that were met are enough for a cell
 * @param keptSeconds how much of the budget it leaves for the legs behind it
 */
public record Leg(List<Batch> batches, long aim, double keptSeconds) {

    /** Copies the list. */
    public Leg {
        batches = List.copyOf(batches);
    }
}
