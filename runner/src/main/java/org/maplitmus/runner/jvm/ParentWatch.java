package org.maplitmus.runner.jvm;

import java.util.Optional;

/** Ends this virtual machine soon after the process that has started it: one that is killed tells its forks nothing. */
public final class ParentWatch {

    /** The name of the thread that watches. */
    public static final String THREAD = "end of the parent";

    /** The exit status of a virtual machine that has lost its parent. */
    private static final int ORPHANED = 85;

    /** Whoever waits for a process that is no child of its own hears of the end up to five seconds later. */
    private static final long LOOK_MILLIS = 200;

    private ParentWatch() {}

    /** From now on it is watched, by a daemon thread. */
    public static void begin() {
        Optional<ProcessHandle> parent = parent();
        Thread watch = new Thread(() -> endWithout(parent), THREAD);
        watch.setDaemon(true);
        watch.start();
    }

    /** An orphan has another parent, or none. */
    private static void endWithout(Optional<ProcessHandle> parent) {
        try {
            while (parent().equals(parent)) {
                Thread.sleep(LOOK_MILLIS);
            }
            Runtime.getRuntime().halt(ORPHANED);
        } catch (InterruptedException noLongerWatched) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> parent() {
        return ProcessHandle.current().parent();
    }
}
