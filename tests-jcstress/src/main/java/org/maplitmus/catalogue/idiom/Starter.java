package org.maplitmus.catalogue.idiom;

/** Something that runs a task in another thread. */
@FunctionalInterface
public interface Starter {

    /** Begins {@code task}; the result waits for its end. */
    Join start(Runnable task);

    /** Waits for the end of a task. */
    @FunctionalInterface
    interface Join {

        /** Returns when the task has ended. */
        void join() throws InterruptedException;
    }
}
