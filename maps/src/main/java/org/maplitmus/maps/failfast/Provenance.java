package org.maplitmus.maps.failfast;

/** Whether a fail-fast map remembers who changed its structure. */
public enum Provenance {

    /** It counts the changes only. */
    OFF,

    /**
     * It keeps the stack and the thread of the latest sixteen changes, and an exception has the one that broke the
     * iteration as its cause. A change then costs the making of a stack trace, about a microsecond for each ten frames.
     */
    ON
}
