package org.maplitmus.contract.model;

/** What an outcome means for the guarantee whose scenario produced it. */
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
    UNFORESEEN;

    /** Whether it refutes the guarantee. */
    public boolean refutes() {
        return this == BROKEN || this == THROWN || this == UNFORESEEN;
    }
}
