package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What the explorer is asked about each of some cells.
 *
 * @param layers the layers to search, in this order, until one shows an outcome that a run looks for
 * @param limit how long a cell may take in one layer
 * @param sought the one result to look for and to give an account of, or empty for each that a run looks for
 * @param told whether an outcome that is found is told step by step
 */
public record ModelQuestion(List<ModelLayer> layers, Duration limit, String sought, boolean told) {

    /** Copies the list. */
    public ModelQuestion {
        layers = List.copyOf(layers);
    }

    /** The layers from the strongest to {@code weakest}. */
    public static List<ModelLayer> upTo(ModelLayer weakest) {
        return List.copyOf(EnumSet.range(ModelLayer.SC, weakest));
    }
}
