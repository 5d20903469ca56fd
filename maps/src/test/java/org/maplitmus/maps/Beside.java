package org.maplitmus.maps;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** A thread beside that of the test, a daemon under a watchdog. */
public final class Beside<T> {

    /** What a test gives to that which must happen. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** What a test gives to that which must not happen. */
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final FutureTask<T> task;
    private final Thread thread;

    private Beside(Callable<T> work) {
        task = new FutureTask<>(work);
        thread = new Thread(task, "beside");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a test does beside, and may throw. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }

    public static Beside<Boolean> run(Action action) {
        return call(() -> {
            action.run();
            return true;
        });
    }

    public static <T> Beside<T> call(Callable<T> work) {
        return new Beside<>(work);
    }

    /** Waits for its end, and throws what it threw. */
    public T end() throws Exception {
        try {
            return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }

    /** Whether the watchdog barks: it is still waiting after a moment. */
    public boolean hangs() throws Exception {
        try {
            task.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException e) {
            return true;
        }
    }

    public void interrupt() {
        thread.interrupt();
    }

    /** Waits until {@code condition} holds. */
    public static void until(BooleanSupplier condition) throws TimeoutException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("what the test waits for has not happened");
            }
            Thread.sleep(1);
        }
    }
}
