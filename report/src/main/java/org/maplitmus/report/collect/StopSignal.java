package org.maplitmus.report.collect;

/** A signal that tells a run to stop early. */
public enum StopSignal {
    /** SIGHUP: the terminal is gone. */
    HUP,
    /** SIGINT: Ctrl-C. */
    INT,
    /** SIGTERM. */
    TERM
}
