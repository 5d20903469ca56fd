package org.maplitmus.benchmarks.plan;

/** A workload bound to a map and keys of its own; for one thread. */
public interface Loop {

    /** How many operations a batch is to have at least, so that reading the clock does not count. */
    int OPERATIONS = 20_000;

    /** The number of operations of each {@link #pass}. */
    int operations();

    /** Goes on with the workload; the result is the number of operations that did what they should. */
    int pass();
}
