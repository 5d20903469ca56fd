package org.maplitmus.report.collect;

import java.util.List;
import java.util.Objects;

/**
 * With how many entries a subject grows, as a look at the arrays that are reachable from it has found.
 *
 * @param subject name of the subject
 * @param entries the first numbers of entries, rising, with which it replaced an array; empty if it never did
 * @param upTo how many entries it held when the look ended
 * @param tableless whether no array was ever reachable from it
 * @param problem why it could not be looked into, or empty
 */
public record TableGrowth(String subject, List<Integer> entries, int upTo, boolean tableless, String problem) {

    /** Copies the list. */
    public TableGrowth {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(problem);
        entries = List.copyOf(entries);
    }

    /** A subject that could not be looked into, or not for long enough. */
    public static TableGrowth unknown(String subject, String problem) {
        return new TableGrowth(subject, List.of(), 0, false, Excerpt.of(problem));
    }

    /** Whether the look came to its end. */
    public boolean known() {
        return problem.isEmpty();
    }
}
