package org.maplitmus.report.judge;

/** What a run says of one cell. No verdict is ever merged with another. */
public enum Verdict {
    /** Promised, and nothing broken was seen. */
    KEPT("promised, and nothing broken was seen"),
    /** Promised and refuted: a bug. */
    BROKEN("promised and refuted: a bug"),
    /** Not promised, and the broken outcome was seen: the race is reproduced. */
    RACED("not promised, and the broken outcome was seen: the race is reproduced"),
    /** Not promised, and not seen here. */
    QUIET("not promised, and not seen here"),
    /** The subject reported the misuse itself. */
    DETECTED("the subject reported the misuse itself"),
    /** No verdict, and the reason why. */
    NOT_RUN("no verdict: the reason is given");

    private final String meaning;

    Verdict(String meaning) {
        this.meaning = meaning;
    }

    /** Whether an outcome that refutes the guarantee was seen, promised or not. */
    public boolean refuted() {
        return this == BROKEN || this == RACED;
    }

    /** The meaning in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
