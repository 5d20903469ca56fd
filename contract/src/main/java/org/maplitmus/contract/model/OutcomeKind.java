package org.maplitmus.contract.model;

/** What an outcome means for the guarantee or limit whose scenario produced it. */
public enum OutcomeKind {
    /** Keeps the guarantee. */
    ALLOWED,
    /** Refutes it. */
    BROKEN,
    /** The subject reported the misuse itself. */
    DETECTED,
    /** An actor or a trial ended with an exception; refutes the guarantee. */
    THROWN,
    /** The scenario does not name it; refutes the guarantee. */
    UNFORESEEN,
    /** Shows the limit. */
    SHOWS,
    /** Does not show the limit. */
    OTHER,
    /** Says nothing of the guarantee or limit: a sample without meaning. */
    SILENT;

    /** Whether it refutes the guarantee. */
    public boolean refutes() {
        return this == BROKEN || this == THROWN || this == UNFORESEEN;
    }

    /** Whether it is what a run looks for, and the scenario names it. */
    public boolean named() {
        return this == BROKEN || this == SHOWS;
    }

    /** Whether it is what a run looks for: it refutes the guarantee, or shows the limit. */
    public boolean sought() {
        return refutes() || this == SHOWS;
    }
}
