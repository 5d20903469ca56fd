package org.maplitmus.runner.model;

import org.maplitmus.report.collect.ModelLayer;

/**
 * The executions of one layer that were drawn by lot.
 *
 * @param layer the layer
 * @param times how many times some were drawn, each time others
 * @param executions how many they were
 * @param cut how many of them went on for too long
 */
record Lots(ModelLayer layer, int times, long executions, long cut) {

    /** None yet. */
    static Lots none(ModelLayer layer) {
        return new Lots(layer, 0, 0, 0);
    }

    Lots and(long more, long moreCut) {
        return new Lots(layer, times + 1, executions + more, cut + moreCut);
    }
}
