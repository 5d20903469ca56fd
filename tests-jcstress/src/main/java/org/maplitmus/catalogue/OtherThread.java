package org.maplitmus.catalogue;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A second thread of a trial, which begins at once. It is a daemon: one that never ends keeps no program alive. */
public final class OtherThread {

    private final FutureTask<Void> task;

    /** Runs {@code action} in a new thread. */
    public OtherThread(Runnable action) {
        task = new FutureTask<>(action, null);
        Thread thread = new Thread(task, "other");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for its end, and throws what ended it if that was an exception. */
    public void join() throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
