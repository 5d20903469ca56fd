package org.maplitmus.weak.search;

/**
 * An outcome that the search has found.
 *
 * @param outcome what the threads found
 * @param count in how many executions
 * @param first the number of the first of them, from 1
 * @param trail how to have it again
 */
public record Found(String outcome, long count, long first, Trail trail) {

    Found again() {
        return new Found(outcome, count + 1, first, trail);
    }
}
