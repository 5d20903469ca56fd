package org.maplitmus.report.judge;

/** What became of a weakened twin that a guarantee must refute. */
public enum Hunt {
    /** It was called BROKEN. */
    CAUGHT,
    /** It has a verdict, and another one. */
    ESCAPED,
    /** It has no verdict. */
    NOT_RUN;

    /** What {@code verdict} says of a twin. */
    public static Hunt of(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> CAUGHT;
            case NOT_RUN -> NOT_RUN;
            case KEPT, RACED, QUIET, DETECTED, SHOWN, NOT_SHOWN -> ESCAPED;
        };
    }
}
