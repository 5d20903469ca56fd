package org.maplitmus.benchmarks.copied;

import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.maplitmus.benchmarks.plan.Duel;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.maps.detection.FatalError;

/** A writer and an opponent that share a map which is for one thread. */
final class TwoThreads implements Duel {

    private static final int KEYS = 512;
    private static final int WARM_UP = 50_000;
    private static final long PATIENCE_NANOS = 100_000_000;
    private static final int OPERATIONS_PER_LOOK_AT_THE_CLOCK = 256;
    private static final long GAVE_UP = -1;

    private final Supplier<Target> maker;
    private final boolean opponentWrites;
    private final int jitter;
    private final Object[] keys = KeyKind.INTEGER.keys(0, KEYS);
    private final Object[] probes = KeyKind.INTEGER.keys(0, KEYS);
    private final Object value = new Object();
    private Target target;

    TwoThreads(Supplier<Target> maker, Roles roles, int jitter) {
        this.maker = maker;
        this.opponentWrites = roles == Roles.WRITE_WRITE;
        this.jitter = jitter;
        this.target = maker.get();
        refill();
        warmUp();
    }

    @Override
    public int overlaps(int rounds) {
        refill();
        Rendezvous rendezvous = new Rendezvous();
        boolean[] told = new boolean[rounds];
        CompletableFuture<Void> opponent = opponent(rendezvous, () -> oppose(rendezvous, told));
        int reports = orFail(rendezvous, () -> write(rendezvous, told));
        opponent.join();
        return reports;
    }

    @Override
    public long hammer() {
        refill();
        Rendezvous rendezvous = new Rendezvous();
        AtomicLong end = new AtomicLong();
        CompletableFuture<Void> opponent = opponent(rendezvous, () -> hammer(rendezvous, end, opponentWrites));
        long start = orFail(rendezvous, () -> hammer(rendezvous, end, true));
        opponent.join();
        return end.get() == GAVE_UP ? GAVE_UP : Math.max(0, end.get() - start);
    }

    private int write(Rendezvous rendezvous, boolean[] told) {
        SplittableRandom random = new SplittableRandom(1);
        int reports = 0;
        for (int round = 0; round < told.length; round++) {
            boolean reported = meetAndAct(rendezvous, random, true);
            rendezvous.meet();
            if (reported || told[round]) {
                reports++;
                refill();
            }
        }
        return reports;
    }

    private int oppose(Rendezvous rendezvous, boolean[] told) {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < told.length; round++) {
            told[round] = meetAndAct(rendezvous, random, opponentWrites);
            rendezvous.meet();
        }
        return told.length;
    }

    /** Whether the thread was told. */
    private boolean meetAndAct(Rendezvous rendezvous, SplittableRandom random, boolean writes) {
        Object probe = probes[random.nextInt(KEYS)];
        int steps = random.nextInt(jitter);
        rendezvous.meet();
        pause(steps);
        return !act(probe, writes);
    }

    /** Waits without a memory access. */
    private static void pause(int steps) {
        int mixed = steps;
        for (int i = 0; i < steps; i++) {
            mixed = mixed * 31 + i;
        }
        if (mixed == Integer.MIN_VALUE) {
            Thread.onSpinWait();
        }
    }

    private boolean act(Object probe, boolean writes) {
        try {
            if (writes) {
                target.put(probe, value);
            } else {
                target.get(probe);
            }
            return true;
        } catch (FatalError told) {
            return false;
        }
    }

    /** The time at which the calling thread began. */
    private long hammer(Rendezvous rendezvous, AtomicLong end, boolean writes) {
        rendezvous.meet();
        long start = System.nanoTime();
        for (int i = 0; end.getOpaque() == 0; i++) {
            if (!act(probes[i % KEYS], writes)) {
                end.compareAndSet(0, System.nanoTime());
            } else if (i % OPERATIONS_PER_LOOK_AT_THE_CLOCK == 0 && System.nanoTime() - start > PATIENCE_NANOS) {
                end.compareAndSet(0, GAVE_UP);
            }
        }
        return start;
    }

    /** A report leaves a map in an unknown state, so the next round has a new one. */
    private void refill() {
        target = maker.get();
        for (Object key : keys) {
            target.put(key, value);
        }
    }

    private void warmUp() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < WARM_UP; i++) {
            act(probes[random.nextInt(KEYS)], random.nextBoolean());
        }
    }

    private static <T> CompletableFuture<Void> opponent(Rendezvous rendezvous, Supplier<T> task) {
        return CompletableFuture.runAsync(
                () -> orFail(rendezvous, task), command -> new Thread(command, "opponent").start());
    }

    private static <T> T orFail(Rendezvous rendezvous, Supplier<T> task) {
        boolean done = false;
        try {
            T result = task.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                rendezvous.fail();
            }
        }
    }
}
