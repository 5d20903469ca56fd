package org.maplitmus.weak.later;

/**
 * A read or a write by a name that it has in other executions too.
 *
 * <p>JLS 17.4.2: "An action a is described by a tuple &lt; t, k, v, u &gt;", its thread, its kind, its variable and "an
 * arbitrary unique identifier for the action".
 *
 * @param thread the number of the thread
 * @param isWrite whether it writes; an update is a read and a write
 * @param variable the name of the variable, which those of other objects may have too
 * @param number how many such actions the thread has done before
 */
record Action(int thread, boolean isWrite, Object variable, int number) {

    boolean isByAnother(Action other) {
        return thread != other.thread;
    }
}
