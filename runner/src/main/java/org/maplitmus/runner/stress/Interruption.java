package org.maplitmus.runner.stress;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.report.collect.StopSignal;

/**
 * Lets a run that is told to stop, by Ctrl-C or another signal, write what there is before the program ends.
 *
 * <p>The virtual machine waits for this hook and then ends with 128 plus the number of the signal.
 */
public final class Interruption {

    private static final long GRACE_SECONDS = 60;

    private final Consumer<StopSignal> stop;
    private final CountDownLatch published = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");

    private Interruption(Consumer<StopSignal> stop) {
        this.stop = stop;
    }

    /** A run, and the writing of what came of it. */
    public interface Work<T> {

        /** What comes of it. */
        T result() throws IOException, InterruptedException;
    }

    /** Watches over {@code work}, which {@code stop} cuts short for a signal, and returns what comes of it. */
    public static <T> T during(Consumer<StopSignal> stop, Work<T> work) throws IOException, InterruptedException {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        try {
            return work.result();
        } finally {
            interruption.over();
        }
    }

    private void stop() {
        stop.accept(signal());
        try {
            published.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The one that is being handled; a program that ends itself meanwhile is taken for one that Ctrl-C ends. */
    private static StopSignal signal() {
        Set<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toSet());
        return Stream.of(StopSignal.values())
                .filter(signal -> threads.contains(handler(signal)))
                .findFirst()
                .orElse(StopSignal.INT);
    }

    /** How the virtual machine calls the thread in which it handles {@code signal}, which waits for this hook. */
    private static String handler(StopSignal signal) {
        return "SIG" + signal + " handler";
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
