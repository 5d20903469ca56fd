package org.maplitmus.contract.model;

import java.util.Locale;

/**
 * A promise by name, with the sentence a subject that makes it says.
 *
 * @param name unique in a catalogue
 * @param sentence what is promised
 */
public record PromiseModel(String name, String sentence) {

    /** The name of a promise or a promise set as a command line takes it: in small letters, and with dashes. */
    public static String label(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
