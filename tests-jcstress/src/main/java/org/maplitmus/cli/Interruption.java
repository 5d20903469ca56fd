package org.maplitmus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.maplitmus.run.StressRun;

/**
 * Lets a run that is told to stop, by Ctrl-C or a termination signal, write what there is before the program ends.
 *
 * <p>The virtual machine waits for this hook and then ends with 128 plus the number of the signal.
 */
final class Interruption {

    private static final long GRACE_SECONDS = 60;

    private final StressRun run;
    private final CountDownLatch published = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    private Interruption(StressRun run) {
        this.run = run;
    }

    /** Watches over {@code run} until it is {@link #over()}. */
    static Interruption of(StressRun run) {
        Interruption interruption = new Interruption(run);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        run.stop();
        try {
            published.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written. If the virtual machine is ending, it may go on; otherwise the watch is over. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            published.countDown();
        }
    }
}
