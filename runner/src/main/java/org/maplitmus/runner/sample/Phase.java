package org.maplitmus.runner.sample;

/** What a fork does with a cell. */
public enum Phase {
    /** Loads it and runs every actor once. */
    WARM_UP,
    /** Races its actors. */
    SAMPLING,
    /** Writes its raw result. */
    WRITING
}
