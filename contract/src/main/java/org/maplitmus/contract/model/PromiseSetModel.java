package org.maplitmus.contract.model;

import java.util.List;

/**
 * A promise set by name.
 *
 * @param name unique in a catalogue, also among the promises
 * @param sentence what kind of subject makes all of its promises
 * @param example the name of a subject that makes all of them, or empty
 * @param claims the promises with the sentences that make them; none names a set
 */
public record PromiseSetModel(String name, String sentence, String example, List<ClaimModel> claims) {

    /** Copies the list. */
    public PromiseSetModel {
        claims = List.copyOf(claims);
    }

    /** The names of its promises, each once, in the order of declaration. */
    public List<String> promises() {
        return ClaimModel.promises(claims);
    }
}
