package org.maplitmus.weak.search;

import java.util.function.UnaryOperator;

/**
 * An outcome that the search has found.
 *
 * @param outcome what the threads found
 * @param count in how many executions
 * @param first the number of the first of them, from 1
 * @param trail how to have it again
 */
public record Found(String outcome, long count, long first, Trail trail) {

    /** The same, found after so many executions of an earlier search, by the trail of such a program. */
    public Found after(long executions, UnaryOperator<Program> around) {
        return new Found(outcome, count, executions + first, trail.within(around));
    }

    Found again() {
        return new Found(outcome, count + 1, first, trail);
    }
}
