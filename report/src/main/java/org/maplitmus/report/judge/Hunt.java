package org.maplitmus.report.judge;

import org.jspecify.annotations.Nullable;

/** What became of a weakened twin that a guarantee must refute. */
public enum Hunt {
    /** It was called BROKEN. */
    CAUGHT,
    /** The hardware did not show that it is broken, and the memory model did. */
    BY_MODEL,
    /** It has a verdict, and another one. */
    ESCAPED,
    /** It has no verdict. */
    NOT_RUN;

    /** What {@code verdict}, and {@code mark} if the model was asked, say of a twin. */
    public static Hunt of(Verdict verdict, @Nullable ModelMark mark) {
        Hunt onHardware = onHardware(verdict);
        return onHardware != CAUGHT && mark != null && mark.refutes() ? BY_MODEL : onHardware;
    }

    private static Hunt onHardware(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> CAUGHT;
            case NOT_RUN -> NOT_RUN;
            case KEPT, RACED, QUIET, DETECTED, SHOWN, NOT_SHOWN -> ESCAPED;
        };
    }

    /** Whether the twin was refuted, by the hardware or by the model. */
    public boolean isSuccess() {
        return this == CAUGHT || this == BY_MODEL;
    }
}
