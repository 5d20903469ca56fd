package org.maplitmus.report.render;

import java.util.SortedMap;

/**
 * A cell or a failed fork as JUnit XML knows it.
 *
 * @param className where it is declared
 * @param name its name
 * @param seconds how long it took
 * @param mark how it ended
 * @param message the ending in one line; shown unless it passed
 * @param detail the evidence; shown unless it passed
 * @param output what is shown however it ended, may be empty
 * @param properties what a program reads of it, by name
 */
record TestCase(
        String className,
        String name,
        double seconds,
        Mark mark,
        String message,
        String detail,
        String output,
        SortedMap<String, String> properties) {

    /** The element that says how a case ended. */
    enum Mark {
        NONE(""),
        FAILURE("failure"),
        ERROR("error"),
        SKIPPED("skipped");

        private final String element;

        Mark(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }
}
