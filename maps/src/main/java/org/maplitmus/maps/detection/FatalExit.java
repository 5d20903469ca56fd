package org.maplitmus.maps.detection;

import java.io.PrintStream;
import java.util.Map;

/**
 * The switch that lets a report end the process as it ends a Go program: the report and the stacks of all threads on
 * standard error, and exit status 2, at once and without shutdown hooks.
 *
 * <p>Off by default. One switch for all maps. Thread-safe.
 */
public final class FatalExit {

    private static final int STATUS = 2;

    private static volatile boolean enabled;

    private FatalExit() {}

    /** Turns the switch; holds for reports made later. */
    public static void enabled(boolean exits) {
        enabled = exits;
    }

    static void exitIfEnabled(FatalError error) {
        if (enabled) {
            exit(error);
        }
    }

    /** Synchronized, so that the threads that report after the first wait for the end and print nothing. */
    private static synchronized void exit(FatalError error) {
        print(error, System.err);
        Runtime.getRuntime().halt(STATUS);
    }

    private static void print(FatalError error, PrintStream out) {
        out.println(error.getMessage());
        print(Thread.currentThread(), error.getStackTrace(), out);
        for (Map.Entry<Thread, StackTraceElement[]> live :
                Thread.getAllStackTraces().entrySet()) {
            if (live.getKey() != Thread.currentThread()) {
                print(live.getKey(), live.getValue(), out);
            }
        }
        out.flush();
    }

    private static void print(Thread thread, StackTraceElement[] stack, PrintStream out) {
        out.println();
        out.println("thread " + ThreadName.of(thread) + " [" + thread.getState() + "]:");
        for (StackTraceElement frame : stack) {
            out.println("\tat " + frame);
        }
    }
}
