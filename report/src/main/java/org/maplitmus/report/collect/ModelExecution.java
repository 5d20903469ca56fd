package org.maplitmus.report.collect;

import java.util.List;
import java.util.Objects;

/**
 * An execution of the memory model, written down so that the explorer can play it again.
 *
 * @param result what it ends with, as a sample prints it
 * @param layer how weak memory was
 * @param decisions what was decided, in order: who goes on, which write a read sees, and the like
 * @param turns how many moves in a row were made at once, then how many waited for their turn, and so on in turns
 * @param java the version of the virtual machine that it ran on
 * @param classes a digest of the class files whose code it passed through
 */
public record ModelExecution(
        String result, ModelLayer layer, List<Integer> decisions, List<Integer> turns, String java, String classes) {

    /** Copies the lists; nothing of it may be missing. */
    public ModelExecution {
        Objects.requireNonNull(result);
        Objects.requireNonNull(layer);
        Objects.requireNonNull(java);
        Objects.requireNonNull(classes);
        decisions = List.copyOf(decisions);
        turns = List.copyOf(turns);
    }
}
