package org.maplitmus.maps.detection;

/** How closely a map that is not synchronized watches for threads that use it at once. */
public enum Detection {
    /** Not at all; to measure what the other modes cost. */
    OFF,
    /** Go's rule: one flag that writers toggle, looked at once by readers; a best effort. */
    GO,
    /** A sequence word that readers look at on both ends; a best effort that sees several times as much. */
    SEQ,
    /**
     * Every reader and writer registers atomically; no overlap of a writer with anybody goes unreported. Nothing else
     * is reported, and of two operations that do not overlap one happens-before the other.
     */
    EXACT
}
