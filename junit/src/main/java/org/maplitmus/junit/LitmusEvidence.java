package org.maplitmus.junit;

/** What a test of {@link Litmus} is put to. */
public enum LitmusEvidence {
    /** Threads that race on this machine. */
    HARDWARE,
    /** The memory model, explored on the bytecode of the map; it needs no second CPU. */
    MODEL
}
