package org.maplitmus.report.compare;

/** What a comparison with a baseline says, apart from the verdicts of the run itself. */
public enum Ruling {
    /** Nothing that was promised is worse than before. */
    NO_REGRESSION(0),
    /** Something that was promised is worse than before. */
    REGRESSION(5);

    private final int status;

    Ruling(int status) {
        this.status = status;
    }

    /** The exit status of a command that only compares. */
    public int status() {
        return status;
    }

    /** The exit status of a run that ends with {@code own} by itself: a failure of its own outweighs a regression. */
    public int status(int own) {
        return own == 0 ? status : own;
    }
}
