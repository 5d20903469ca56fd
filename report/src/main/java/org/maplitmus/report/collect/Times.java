package org.maplitmus.report.collect;

/**
 * Where the time of a run went, in seconds of wall clock; of forks that ran side by side, the mean.
 *
 * @param starts starting virtual machines, until their first cell
 * @param warmUp loading cells, running every actor once and sizing the batches
 * @param sampling racing the actors, and compiling them on the way
 * @param writing writing raw results
 * @param rest all else, such as the parent's own work and the ends of forks
 */
public record Times(double starts, double warmUp, double sampling, double writing, double rest) {

    /** All of it. */
    public double total() {
        return starts + warmUp + sampling + writing + rest;
    }
}
