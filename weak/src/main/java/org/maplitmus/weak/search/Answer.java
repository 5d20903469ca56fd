package org.maplitmus.weak.search;

import java.util.SortedMap;
import org.maplitmus.weak.memory.Layer;

/**
 * What a search in one layer has found.
 *
 * @param layer how weak memory was
 * @param found the outcomes, by name
 * @param executions how many executions ran, redundant ones included
 * @param redundant how many were given up since they differ from no other
 * @param cut how many went on for too long
 * @param distinct how many differ in what a read saw or in the order of writes
 * @param isExhausted whether all ways were tried to their end, the program draws no lots, and no loop that looked like
 *     a wait has a limit
 */
public record Answer(
        Layer layer,
        SortedMap<String, Found> found,
        long executions,
        long redundant,
        long cut,
        long distinct,
        boolean isExhausted) {

    /** Executions for each one that differs from the others; 1 is as few as can be. */
    public double executionsPerDistinct() {
        return (double) executions / Math.max(1, distinct);
    }
}
