package org.maplitmus.layouts.witness;

/**
 * The times of one thread, medians in nanoseconds an operation.
 *
 * @param alone with the object to itself
 * @param together in overlap windows
 */
public record ThreadTimes(double alone, double together) {}
