package org.maplitmus.runner.sample;

import java.io.IOException;
import java.util.List;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.runners.CounterThread;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;
import org.openjdk.jcstress.util.Counter;

/**
 * Drives the runner that JCStress generated for one cell, slice by slice.
 *
 * <p>The runner sizes its batches once and keeps them for all slices. Not thread-safe; the actors' threads end with the
 * slice.
 */
final class Sampler {

    private final TestInfo test;
    private final Strides strides;
    private final Runner<Object> runner;
    private double met;

    /**
     * Prepares the cell's runner.
     *
     * @throws IOException if it cannot be made
     */
    Sampler(TestInfo test, long sliceMillis) throws IOException {
        this.test = test;
        this.strides = Strides.of(test, sliceMillis);
        this.runner = runner(test, strides);
    }

    /**
     * Runs every actor once and finds the batch size that fits into memory.
     *
     * @throws UnpreparedException if the subject does not take what the scenario prepares it with
     */
    void warmUp() throws IOException {
        try {
            runner.sanityCheck(new Counter<>());
        } catch (Throwable e) {
            UnpreparedException.ifPreparing(test.name(), e);
            throw new IOException("the cell does not start: " + e, e);
        }
    }

    /** How many of the samples so far the actors took while all of them were under way. */
    long met() {
        return Math.round(met);
    }

    /** Samples for one slice and adds what was seen to {@code counts}. */
    void slice(Counter<Object> counts) throws IOException, InterruptedException {
        Meeting meeting = Meeting.of(test.threads(), strides.strideSize);
        List<CounterThread<Object>> actors = runner.internalRun();
        while (actors.stream().anyMatch(Thread::isAlive)) {
            failIfAnyFailed(actors);
            Thread.sleep(1);
        }
        failIfAnyFailed(actors);
        actors.forEach(actor -> counts.merge(actor.result()));
        met += meeting.met();
    }

    /** The others would wait for it for ever. */
    private static void failIfAnyFailed(List<CounterThread<Object>> actors) throws IOException {
        for (CounterThread<Object> actor : actors) {
            if (actor.throwable() != null) {
                throw new IOException("an actor's thread ended: " + actor.throwable(), actor.throwable());
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Runner<Object> runner(TestInfo test, Strides strides) throws IOException {
        try {
            return (Runner<Object>) new StampedRunners(test.generatedRunner())
                    .loadClass(test.generatedRunner())
                    .asSubclass(Runner.class)
                    .getConstructor(ForkedTestConfig.class)
                    .newInstance(strides);
        } catch (ReflectiveOperationException e) {
            throw new IOException("no runner for " + test.name() + ": " + e, e);
        }
    }
}
