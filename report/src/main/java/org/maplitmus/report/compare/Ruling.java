package org.maplitmus.report.compare;

import org.maplitmus.report.judge.ExitStatus;

/** What a comparison with a baseline says, apart from the verdicts of the run itself. */
public enum Ruling {
    /** Nothing that was promised is worse than before. */
    NO_REGRESSION(ExitStatus.PASSED),
    /** Something that was promised is worse than before. */
    REGRESSION(ExitStatus.WORSE);

    private final ExitStatus status;

    Ruling(ExitStatus status) {
        this.status = status;
    }

    /** How a command ends that only compares. */
    public ExitStatus status() {
        return status;
    }
}
