package org.maplitmus.maps.go.conformance;

import org.maplitmus.maps.go.Panic;

/** What {@code recover()} returns. */
final class Recovered {

    private Recovered() {}

    /** The text that {@code body} panicked with, or {@code no panic}. */
    static String from(Runnable body) {
        try {
            body.run();
            return "no panic";
        } catch (Panic panic) {
            return String.valueOf(panic.getMessage());
        }
    }
}
