package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What the explorer is asked about each of some cells.
 *
 * @param layers the layers to search, in this order, until one shows an outcome that a run looks for
 * @param limitMillis how long a cell may take in one layer, in milliseconds
 * @param sought the one result to look for and to give an account of, or empty for each that a run looks for
 * @param told whether an outcome that is found is told step by step
 */
public record ModelQuestion(List<ModelLayer> layers, long limitMillis, String sought, boolean told) {

    /** Copies the list. */
    public ModelQuestion {
        layers = List.copyOf(layers);
    }

    /** The one about {@code weakest} and the layers that are stronger, with {@code limit} for each. */
    public static ModelQuestion upTo(ModelLayer weakest, Duration limit) {
        return new ModelQuestion(List.copyOf(EnumSet.range(ModelLayer.SC, weakest)), limit.toMillis(), "", false);
    }

    /** The same with another limit. */
    ModelQuestion within(long millis) {
        return new ModelQuestion(layers, millis, sought, told);
    }

    /** The weakest layer. */
    ModelLayer weakest() {
        return layers.get(layers.size() - 1);
    }

    /** The same, and {@code result} is looked for and told; empty for what a run looks for. */
    public ModelQuestion tellingOf(String result) {
        return new ModelQuestion(layers, limitMillis, result, true);
    }
}
