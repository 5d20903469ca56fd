package org.maplitmus.maps.detection;

/** What a thread does with a map when it meets another, in the words of a report. */
public enum Operation {
    /** Looks a key up. */
    READ("fatal error: concurrent map read and map write"),
    /** Takes a step of an iteration. */
    ITERATION("fatal error: concurrent map iteration and map write"),
    /** Stores a value. */
    ASSIGN(Operation.WRITES),
    /** Removes a key, whether present or absent. */
    DELETE(Operation.WRITES),
    /** Removes everything. */
    CLEAR(Operation.WRITES);

    private static final String WRITES = "fatal error: concurrent map writes";

    private final String besideWriter;

    Operation(String besideWriter) {
        this.besideWriter = besideWriter;
    }

    /** What Go says of this operation and a write by another thread. */
    String besideWriter() {
        return besideWriter;
    }
}
