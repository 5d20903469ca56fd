package org.maplitmus.runner.sample;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.maplitmus.contract.Thrown;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.TrialCell;

/**
 * Runs the trial of one cell, each sample with a fresh subject in a fresh thread.
 *
 * <p>Where the thread of a sample is that does not end in time becomes the specimen of the cell; the thread is
 * interrupted and left to itself. Not thread-safe.
 */
final class TrialSampler {

    private final Class<? extends TrialCell> cell;
    private final int seconds;

    /**
     * Prepares the cell {@code className}, a sample of which may take {@code seconds}.
     *
     * @throws IOException if there is none
     */
    TrialSampler(String className, int seconds) throws IOException {
        this.seconds = seconds;
        try {
            this.cell = Class.forName(className).asSubclass(TrialCell.class);
        } catch (ClassNotFoundException e) {
            throw new IOException("no trial " + className, e);
        }
    }

    /**
     * Takes one sample and returns its result: that of the cell, or {@link Trial#HANG}.
     *
     * @throws UnpreparedException if the subject does not take what the scenario prepares it with
     */
    String sample() throws IOException, InterruptedException {
        FutureTask<String> result = new FutureTask<>(() -> fresh().sample().toString());
        Thread thread = new Thread(result, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            Thrown.keep(hung(thread));
            thread.interrupt();
            return Trial.HANG;
        } catch (ExecutionException e) {
            UnpreparedException.ifPreparing(cell.getName(), e);
            throw new IOException("the trial does not start: " + e.getCause(), e.getCause());
        }
    }

    private Throwable hung(Thread thread) {
        Throwable hung = new TimeoutException("the trial did not end within " + seconds + " s; it is here:");
        hung.setStackTrace(thread.getStackTrace());
        return hung;
    }

    private TrialCell fresh() throws ReflectiveOperationException {
        return cell.getConstructor().newInstance();
    }
}
