package org.maplitmus.maps.detection;

/** What a thread does with a map when it meets another, in the words of a report. */
public enum Operation {
    /** Looks a key up. */
    READ,
    /** Takes a step of an iteration. */
    ITERATION,
    /** Stores a value. */
    ASSIGN,
    /** Removes a key, whether present or absent. */
    DELETE,
    /** Removes everything. */
    CLEAR
}
