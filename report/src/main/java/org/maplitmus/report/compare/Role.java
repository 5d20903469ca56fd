package org.maplitmus.report.compare;

/** What a cell's verdict means to the run. */
public enum Role {
    /** The subject makes the promise: its break is a bug. */
    PROMISED,
    /** The subject does not make the promise. */
    UNPROMISED,
    /** A limit: nobody promises otherwise. */
    LIMIT,
    /** The subject is a weakened twin, which must break. */
    TWIN
}
