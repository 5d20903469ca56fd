package org.maplitmus.contract.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A promise by name, with the sentence a subject that makes it says.
 *
 * @param name unique in a catalogue
 * @param sentence what is promised
 * @param sources where it is defined what this means; may be empty
 */
public record PromiseModel(String name, String sentence, List<SourceModel> sources) {

    /** Copies the list; a run of an earlier version says no sources. */
    public PromiseModel {
        sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
    }

    /** The name of a promise or a promise set as a command line takes it: in small letters, and with dashes. */
    public static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
