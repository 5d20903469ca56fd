package org.maplitmus.report.collect;

/**
 * What a map answers otherwise than HashMap, with one thread.
 *
 * @param call the call, such as {@code replace(3, 7)}
 * @param answer what the map did, such as {@code returned 4}
 * @param expected what HashMap does, such as {@code returns null}
 */
public record Difference(String call, String answer, String expected) {

    /** Keeps excerpts of the texts. */
    public Difference {
        call = Excerpt.of(call);
        answer = Excerpt.of(answer);
        expected = Excerpt.of(expected);
    }

    /** In words, such as {@code replace(3, 7) returned 4, and HashMap returns null}. */
    public String words() {
        return call + " " + answer + ", and HashMap " + expected;
    }

    /** The name of the method that was called. */
    public String method() {
        return call.substring(0, Math.max(0, call.indexOf('(')));
    }
}
