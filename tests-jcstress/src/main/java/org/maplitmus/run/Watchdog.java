package org.maplitmus.run;

import java.io.PrintStream;
import java.util.Map;

/**
 * Ends its own fork when a cell takes too long, after printing where the actors are.
 *
 * <p>The parent has a watchdog of its own for a fork that cannot even do that.
 */
final class Watchdog {

    /** The exit status of a fork that gave itself up. */
    static final int EXIT = 86;

    private static final String ACTORS = "JcstressThread_";

    private final long limitNanos;
    private final PrintStream out;

    /* Written by the main thread when a cell starts, read by the watching thread: volatile for visibility alone. */
    private volatile long started = System.nanoTime();

    Watchdog(long limitMillis, PrintStream out) {
        this.limitNanos = limitMillis * 1_000_000;
        this.out = out;
        Thread thread = new Thread(this::look, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** A cell starts: from now on its time counts. */
    void watch() {
        started = System.nanoTime();
    }

    private void look() {
        try {
            while (System.nanoTime() - started < limitNanos) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            return;
        }
        out.println("hung for " + limitNanos / 1_000_000 + " ms; its actors are here:");
        Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().startsWith(ACTORS))
                .forEach(this::print);
        Runtime.getRuntime().halt(EXIT);
    }

    private void print(Map.Entry<Thread, StackTraceElement[]> entry) {
        out.println(entry.getKey().getName() + " " + entry.getKey().getState());
        for (StackTraceElement frame : entry.getValue()) {
            out.println("    at " + frame);
        }
    }
}
