package org.maplitmus.layouts.witness;

/** What one of the two threads does to the placed object. */
interface Role {

    /** How many operations make a chunk: 20 to 50 microseconds of them, when the thread is alone. */
    int chunk();

    /** Repeats the operation. */
    void run(int times);
}
