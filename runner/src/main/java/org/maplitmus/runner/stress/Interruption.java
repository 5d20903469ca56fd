package org.maplitmus.runner.stress;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run that is told to stop, by Ctrl-C or a termination signal, write what there is before the program ends.
 *
 * <p>The virtual machine waits for this hook and then ends with 128 plus the number of the signal.
 */
public final class Interruption {

    private static final long GRACE_SECONDS = 60;

    /** How the virtual machine calls the thread in which it handles this signal, which waits for this hook. */
    private static final String OF_SIGTERM = "SIGTERM handler";

    private final Runnable stop;
    private final Runnable terminate;
    private final CountDownLatch published = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    private Interruption(Runnable stop, Runnable terminate) {
        this.stop = stop;
        this.terminate = terminate;
    }

    /** A run, and the writing of what came of it. */
    public interface Work<T> {

        /** What comes of it. */
        T result() throws IOException, InterruptedException;
    }

    /** Watches over {@code work}, which {@code stop} cuts short, and returns what comes of it. */
    public static <T> T during(Runnable stop, Work<T> work) throws IOException, InterruptedException {
        return during(stop, stop, work);
    }

    /** The same, if it is SIGTERM that cuts it short, by {@code terminate}. */
    public static <T> T during(Runnable stop, Runnable terminate, Work<T> work)
            throws IOException, InterruptedException {
        Interruption interruption = new Interruption(stop, terminate);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        try {
            return work.result();
        } finally {
            interruption.over();
        }
    }

    private void stop() {
        (isTermination() ? terminate : stop).run();
        try {
            published.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isTermination() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(OF_SIGTERM));
    }

    /** Everything is written. If the virtual machine is ending, it may go on; otherwise the watch is over. */
    private void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            published.countDown();
        }
    }
}
