package org.maplitmus.contract.model;

import java.util.List;

/**
 * A set of results of one scenario that mean the same.
 *
 * @param kind what they mean for the guarantee
 * @param ids the results, literal or as regular expressions
 * @param sentence what the threads did
 */
public record OutcomeModel(OutcomeKind kind, List<String> ids, String sentence) {

    /** Copies the list. */
    public OutcomeModel {
        ids = List.copyOf(ids);
    }

    /** Whether {@code result} is one of the ids to the letter. */
    public boolean names(String result) {
        return ids.contains(result);
    }

    /** Whether {@code result} matches one of the ids as a regular expression. */
    public boolean matches(String result) {
        return ids.stream().anyMatch(result::matches);
    }
}
