package org.maplitmus.runner.alone;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Runs what may never end in a thread of its own.
 *
 * <p>It hangs if it makes no progress while it uses as much CPU time as it is given for that, or while it waits, each
 * time that it is looked at for a second: nobody is there for it to wait for. What takes too long otherwise is left
 * alone, on a busy machine or not, and nothing follows from it.
 */
final class LoneThread {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOK_MILLIS = 20;
    private static final int WAITING_LOOKS = 50;

    private final Thread thread;
    private final LongSupplier progress;
    private final Limits limits;

    private LoneThread(Runnable body, LongSupplier progress, Limits limits) {
        this.thread = new Thread(body, "one thread");
        this.progress = progress;
        this.limits = limits;
    }

    /** How it ended. */
    enum End {
        DONE,
        /** It never will. */
        HUNG,
        /** It had its time. */
        LATE
    }

    /**
     * What it is given.
     *
     * @param cpuMillis CPU time without progress, from which on it hangs
     * @param mostMillis time in all
     */
    record Limits(long cpuMillis, long mostMillis) {}

    /** Runs {@code body} within {@code limits}; it makes progress as long as {@code progress} changes. */
    static End run(Runnable body, LongSupplier progress, Limits limits) throws InterruptedException {
        return new LoneThread(body, progress, limits).run();
    }

    private End run() throws InterruptedException {
        thread.setDaemon(true);
        thread.start();
        End end = ended();
        if (end != End.DONE) {
            thread.interrupt();
        }
        return end;
    }

    private End ended() throws InterruptedException {
        long start = System.nanoTime();
        long seen = progress.getAsLong();
        long used = cpuTime();
        int waiting = 0;
        while (true) {
            thread.join(LOOK_MILLIS);
            if (!thread.isAlive()) {
                return End.DONE;
            }
            boolean moves = progress.getAsLong() != seen;
            waiting = moves || thread.getState() == Thread.State.RUNNABLE ? 0 : waiting + 1;
            if (moves) {
                seen = progress.getAsLong();
                used = cpuTime();
            } else if (waiting >= WAITING_LOOKS
                    || cpuTime() - used > TimeUnit.MILLISECONDS.toNanos(limits.cpuMillis())) {
                return End.HUNG;
            }
            if (System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(limits.mostMillis())) {
                return End.LATE;
            }
        }
    }

    private long cpuTime() {
        return Math.max(0, THREADS.getThreadCpuTime(thread.getId()));
    }
}
