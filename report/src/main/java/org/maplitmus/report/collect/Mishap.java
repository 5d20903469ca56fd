package org.maplitmus.report.collect;

import java.util.List;
import java.util.Locale;

/**
 * A fork that did not end as it should.
 *
 * @param kind what happened to it
 * @param cell id of the cell it was running, or empty if none had begun
 * @param configuration id of its configuration
 * @param detail one sentence with the numbers: exit status, signal, seconds
 * @param tail the last lines of its output
 */
public record Mishap(Kind kind, String cell, String configuration, String detail, List<String> tail) {

    /** What can happen to a fork. */
    public enum Kind {
        /** The virtual machine ended by itself. */
        CRASHED,
        /** It went silent and the watchdog ended it. */
        HUNG,
        /** It ran out of memory. */
        OUT_OF_MEMORY,
        /** A signal from outside ended it. */
        KILLED,
        /** It could not be started or did not speak. */
        NOT_STARTED;

        /** In words, such as "out of memory". */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final int TAIL_LINES = 60;

    /** Keeps excerpts of the texts. */
    public Mishap {
        detail = Excerpt.of(detail);
        tail = Excerpt.of(tail, TAIL_LINES);
    }

    /** The same of the cell called {@code id}. */
    Mishap of(String id) {
        return new Mishap(kind, id, configuration, detail, tail);
    }
}
