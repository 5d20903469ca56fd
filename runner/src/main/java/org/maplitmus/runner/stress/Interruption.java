package org.maplitmus.runner.stress;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run that is told to stop, by Ctrl-C or a termination signal, write what there is before the program ends.
 *
 * <p>The virtual machine waits for this hook and then ends with 128 plus the number of the signal.
 */
public final class Interruption {

    private static final long GRACE_SECONDS = 60;

    private final Runnable stop;
    private final CountDownLatch published = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    private Interruption(Runnable stop) {
        this.stop = stop;
    }

    /** Watches over a run, which {@code stop} ends, until it is {@link #over()}. */
    public static Interruption of(Runnable stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        stop.run();
        try {
            published.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written. If the virtual machine is ending, it may go on; otherwise the watch is over. */
    public void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            published.countDown();
        }
    }
}
