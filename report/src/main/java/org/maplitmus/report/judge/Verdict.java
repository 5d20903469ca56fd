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
    /** An outcome that shows the limit was seen. */
    SHOWN("a limit, and an outcome was seen that shows it"),
    /** No outcome that shows the limit was seen here. */
    NOT_SHOWN("a limit, and not shown here"),
    /** No verdict, and the reason why. */
    NOT_RUN("no verdict: the reason is given");

    private final String meaning;

    Verdict(String meaning) {
        this.meaning = meaning;
    }

    /**
     * Whether what a run looks for was seen: an outcome that refutes the guarantee, promised or not, or the limit's.
     */
    public boolean found() {
        return this == BROKEN || this == RACED || this == SHOWN;
    }

    /** Whether it is that of a limit, which is never kept or broken. */
    public boolean ofLimit() {
        return this == SHOWN || this == NOT_SHOWN;
    }

    /** The meaning in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
