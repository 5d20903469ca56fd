package org.maplitmus.runner.sample;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
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

    /** How often it is asked whether actors that are late will ever end. */
    private static final long LOOK_MILLIS = 50;

    /* The threads that JCStress lets every actor run in once, and then a few times more. */
    private static final String FIRST_CALLS = HangException.ACTORS + "APICheck_";
    private static final String PROBES = HangException.ACTORS + "ResourceCheck_";
    private static final int PROBED_CALLS = 16;

    /** What a call of an actor needs at most that is not hung, in CPU time: a twentieth of what it is given. */
    private static final long CALL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final TestInfo test;
    private final long patienceNanos;
    private final Strides strides;
    private final Runner<Object> runner;
    private double met;

    /**
     * Prepares the cell's runner; actors that wait for longer than {@code patienceMillis} hang.
     *
     * @throws IOException if it cannot be made
     */
    Sampler(TestInfo test, long sliceMillis, long patienceMillis) throws IOException {
        this.test = test;
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        this.strides = Strides.of(test, sliceMillis);
        this.runner = runner(test, strides);
    }

    /**
     * Runs every actor once and finds the batch size that fits into memory.
     *
     * @throws HangException if the call of an actor does not return
     * @throws UnpreparedException if the subject does not take what the scenario prepares it with
     */
    void warmUp() throws HangException, IOException, InterruptedException {
        FutureTask<Throwable> check = new FutureTask<>(this::checked);
        Thread thread = new Thread(check, "warm-up");
        thread.setDaemon(true);
        thread.start();
        Throwable failure = awaited(check);
        if (failure != null) {
            UnpreparedException.ifPreparing(test.name(), failure);
            throw new IOException("the cell does not start: " + failure, failure);
        }
    }

    private @Nullable Throwable checked() {
        try {
            runner.sanityCheck(new Counter<>());
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }

    private @Nullable Throwable awaited(FutureTask<Throwable> check)
            throws HangException, IOException, InterruptedException {
        Stall first = new Stall(List.of(), CALL_NANOS, patienceNanos);
        Stall rest = new Stall(List.of(), PROBED_CALLS * CALL_NANOS, patienceNanos);
        while (true) {
            try {
                return check.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException running) {
                throwIf(first, HangException.actors(FIRST_CALLS));
                throwIf(rest, HangException.actors(PROBES));
            } catch (ExecutionException e) {
                throw new IOException(e);
            }
        }
    }

    private static void throwIf(Stall stall, List<Thread> actors) throws HangException {
        if (stall.isFound(actors)) {
            throw new HangException(actors);
        }
    }

    /** What samples hold that are too heavy for many of them, once it is warm; empty of others. */
    List<String> heaviness() {
        return strides.heaviness();
    }

    /** How many of the samples so far were met. */
    long met() {
        return Math.round(met);
    }

    /**
     * Samples for one slice and returns what was seen.
     *
     * @throws HangException if the call of an actor does not return
     */
    Counter<Object> slice() throws HangException, IOException, InterruptedException {
        Meeting meeting = Meeting.of(test.threads(), strides.strideSize);
        List<CounterThread<Object>> actors = runner.internalRun();
        await(actors, strides.batchNanos(meeting.strides()));
        failIfAnyFailed(actors);
        Counter<Object> counts = new Counter<>();
        actors.forEach(actor -> counts.merge(actor.result()));
        met += Math.min(meeting.met(), (double) counts.totalCount());
        return counts;
    }

    /** Its time is over: each actor ends with the batch that it is at. */
    private void await(List<CounterThread<Object>> actors, long batchNanos)
            throws HangException, IOException, InterruptedException {
        Stall stall = new Stall(actors, batchNanos, patienceNanos);
        List<CounterThread<Object>> left = actors;
        for (int look = 1; !left.isEmpty(); look++) {
            failIfAnyFailed(actors);
            if (look % LOOK_MILLIS == 0 && stall.isFound(left)) {
                throw new HangException(left);
            }
            Thread.sleep(1);
            left = actors.stream().filter(Thread::isAlive).toList();
        }
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
