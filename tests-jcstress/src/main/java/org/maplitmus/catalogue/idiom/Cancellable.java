package org.maplitmus.catalogue.idiom;

/** Something that runs a task in another thread until it is cancelled. */
public interface Cancellable {

    /** Begins {@code task}, which ends soon after it is interrupted. */
    void begin(Runnable task);

    /** Cancels the task, and returns when it can report that. */
    void cancel();
}
