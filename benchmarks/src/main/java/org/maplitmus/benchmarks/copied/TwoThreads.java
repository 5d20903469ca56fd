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

    /** So many times more operations than the other has done who had a processor for longer. */
    private static final int SLOWEST = 8;

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
    public Tally overlaps(int rounds) {
        refill();
        Rendezvous rendezvous = new Rendezvous();
        Rounds writer = new Rounds(rounds);
        Rounds opponent = new Rounds(rounds);
        CompletableFuture<Integer> opposing = opponent(rendezvous, () -> oppose(rendezvous, opponent));
        orFail(rendezvous, () -> write(rendezvous, writer, opponent));
        opposing.join();
        return tally(writer, opponent);
    }

    @Override
    public long hammer() {
        refill();
        Rendezvous rendezvous = new Rendezvous();
        AtomicLong end = new AtomicLong();
        CompletableFuture<Hammered> opposing = opponent(rendezvous, () -> hammer(rendezvous, end, opponentWrites));
        Hammered writer = orFail(rendezvous, () -> hammer(rendezvous, end, true));
        Hammered opponent = opposing.join();
        boolean gaveUp = end.get() == GAVE_UP;
        if (!writer.prompt() || !opponent.prompt() || (gaveUp && !writer.keptPaceWith(opponent))) {
            return NOT_TOGETHER;
        }
        return gaveUp ? NOBODY_TOLD : Math.max(0, end.get() - writer.start());
    }

    private int write(Rendezvous rendezvous, Rounds mine, Rounds other) {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < mine.told.length; round++) {
            meetActAndPart(rendezvous, random, mine, round, true);
            if (mine.told[round] || other.told[round]) {
                refill();
            }
        }
        return mine.told.length;
    }

    private int oppose(Rendezvous rendezvous, Rounds mine) {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < mine.told.length; round++) {
            meetActAndPart(rendezvous, random, mine, round, opponentWrites);
        }
        return mine.told.length;
    }

    private void meetActAndPart(
            Rendezvous rendezvous, SplittableRandom random, Rounds mine, int round, boolean writes) {
        Object probe = probes[random.nextInt(KEYS)];
        int steps = random.nextInt(jitter);
        mine.prompt[round] = meetPromptly(rendezvous);
        pause(steps);
        mine.told[round] = !act(probe, writes);
        rendezvous.meet();
    }

    /**
     * Meets twice: before the first time a thread may have had a map to fill or a report to write, before the second it
     * had nothing to do. So who is late then is late for want of a processor, whatever the round before has shown.
     */
    private static boolean meetPromptly(Rendezvous rendezvous) {
        rendezvous.meet();
        return rendezvous.meet();
    }

    private static Tally tally(Rounds writer, Rounds opponent) {
        int counted = 0;
        int reports = 0;
        for (int round = 0; round < writer.told.length; round++) {
            if (writer.prompt[round] && opponent.prompt[round]) {
                counted++;
                reports += writer.told[round] || opponent.told[round] ? 1 : 0;
            }
        }
        return new Tally(counted, reports);
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

    private Hammered hammer(Rendezvous rendezvous, AtomicLong end, boolean writes) {
        boolean prompt = meetPromptly(rendezvous);
        long start = System.nanoTime();
        int i = 0;
        for (; end.getOpaque() == 0; i++) {
            if (!act(probes[i % KEYS], writes)) {
                end.compareAndSet(0, System.nanoTime());
            } else if (i % OPERATIONS_PER_LOOK_AT_THE_CLOCK == 0 && System.nanoTime() - start > PATIENCE_NANOS) {
                end.compareAndSet(0, GAVE_UP);
            }
        }
        return new Hammered(start, prompt, i);
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

    private static <T> CompletableFuture<T> opponent(Rendezvous rendezvous, Supplier<T> task) {
        return CompletableFuture.supplyAsync(
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

    /** What one thread saw of its rounds: whether it was told, and whether the other was on time. */
    private static final class Rounds {

        final boolean[] told;
        final boolean[] prompt;

        Rounds(int rounds) {
            this.told = new boolean[rounds];
            this.prompt = new boolean[rounds];
        }
    }

    /** When one thread began to hammer, whether the other was on time, and how many operations this one did. */
    private record Hammered(long start, boolean prompt, int operations) {

        /** Whether neither was without a processor for most of the time. */
        boolean keptPaceWith(Hammered other) {
            return Math.min(operations, other.operations) > Math.max(operations, other.operations) / SLOWEST;
        }
    }
}
