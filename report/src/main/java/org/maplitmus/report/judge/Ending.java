package org.maplitmus.report.judge;

/**
 * How a cell ends where a test can only pass, fail or be skipped.
 *
 * @param kind which of the three
 * @param words why, in half a sentence
 */
public record Ending(Kind kind, String words) {

    /** What a test can end with. */
    public enum Kind {
        /** Green. */
        PASSED,
        /** Red. */
        FAILED,
        /** Neither: it says nothing for or against a promise. */
        SKIPPED
    }

    static Ending passed(String words) {
        return new Ending(Kind.PASSED, words);
    }

    static Ending failed(String words) {
        return new Ending(Kind.FAILED, words);
    }

    static Ending skipped(String words) {
        return new Ending(Kind.SKIPPED, words);
    }
}
