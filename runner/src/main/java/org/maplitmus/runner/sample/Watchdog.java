package org.maplitmus.runner.sample;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * Ends its own fork when a cell takes too long, after printing where the actors are.
 *
 * <p>The parent has a watchdog of its own for a fork that cannot even do that.
 */
public final class Watchdog {

    /** The exit status of a fork that gave itself up, for a cell that is silent or one that hung. */
    public static final int EXIT = 86;

    /** How the line begins that says why it gives its fork up. */
    public static final String SAYS = "hung: ";

    private final PrintStream out;

    /* Written by the main thread when a cell starts, read by the watching thread: volatile for visibility alone. */
    private volatile Watch watch = new Watch(System.nanoTime(), Long.MAX_VALUE);

    private record Watch(long started, long limitNanos) {

        boolean over() {
            return System.nanoTime() - started >= limitNanos;
        }
    }

    /** A watchdog that sleeps until it is told to watch. */
    Watchdog(PrintStream out) {
        this.out = out;
        Thread thread = new Thread(this::look, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** A cell starts: from now on its time counts, up to {@code limitMillis}. */
    void watch(long limitMillis) {
        watch = new Watch(System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(limitMillis));
    }

    /** Ends the fork, for what {@code hang} tells. */
    void giveUp(HangException hang) {
        end(String.valueOf(hang.getMessage()), hang);
    }

    private void look() {
        try {
            while (!watch.over()) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            return;
        }
        end("silent for more than " + TimeUnit.NANOSECONDS.toSeconds(watch.limitNanos()) + " s", HangException.now());
    }

    private void end(String why, HangException hang) {
        out.println(SAYS + why);
        hang.whereabouts().forEach(out::println);
        Runtime.getRuntime().halt(EXIT);
    }
}
