package org.maplitmus.weak.load;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** One execution of a scenario, from its start to its end. */
final class Stage {

    private static final int MOST_TURNS = 5_000;
    private static final int MOST_STEPS = 2_000_000;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private static @Nullable Stage current;

    private final Scheduler scheduler;
    private final Strengthening strengthening;
    private final Decisions decisions;
    private final Memory memory;
    private final Turns turns;
    private final Heap heap = new Heap();
    private @Nullable Random random;
    private int turnsTaken;
    private int steps;
    private @Nullable Ending stopped;
    private @Nullable Throwable failure;
    private volatile boolean isOver;
    private @Nullable Thread director;

    Stage(Layer layer, Scheduler scheduler, Strengthening strengthening) {
        this.scheduler = scheduler;
        this.strengthening = strengthening;
        this.decisions = new Decisions(this, scheduler);
        this.memory = new Memory(layer, decisions, scheduler);
        this.turns = new Turns(this, scheduler);
    }

    /** The execution that runs, or was the last to run. */
    static Stage current() {
        if (current == null) {
            throw new EngineException("no execution");
        }
        return current;
    }

    /** Makes this the execution that runs. */
    void open() {
        current = this;
        Actor.run(null);
    }

    Strengthening strengthening() {
        return strengthening;
    }

    Memory memory() {
        return memory;
    }

    Heap heap() {
        return heap;
    }

    /** What everything is drawn from. */
    Random random() {
        if (random == null) {
            random = new Random(new SplittableRandom(scheduler.seed()).nextLong());
        }
        return random;
    }

    /** Whether an actor that seems to spin goes round its loop instead of waiting. */
    boolean goesRound() {
        return decisions.goesRound();
    }

    /** Whether {@code actor} waits for its turn before {@code move}. */
    boolean isPoint(Actor actor, Transition move) {
        return !turns.isArbiter(actor) && scheduler.isPoint(actor.view().thread(), move);
    }

    /** Counts a step of {@code actor}, and waits for its turn if {@code move} takes one; returns whether it does. */
    boolean point(Actor actor, Transition move) {
        step();
        if (!isPoint(actor, move)) {
            return false;
        }
        actor.announce(move);
        takeTurn(actor);
        return true;
    }

    private void step() {
        requireGoingOn();
        if (++steps > MOST_STEPS || turnsTaken > MOST_TURNS) {
            stop(Ending.CUT);
            throw new AbandonedError();
        }
    }

    private void requireGoingOn() {
        if (stopped != null) {
            throw new AbandonedError();
        }
    }

    /** Lets others go on until it is the turn of {@code actor}, who has announced what it does next. */
    void takeTurn(Actor actor) {
        turnsTaken++;
        step();
        turns.take(actor);
        requireGoingOn();
    }

    boolean isStopped() {
        return stopped != null;
    }

    void stop(Ending ending) {
        stopped = stopped == null ? ending : stopped;
    }

    /** Ends the execution: it differs from no other. */
    AbandonedError giveUp() {
        stop(Ending.GIVEN_UP);
        return new AbandonedError();
    }

    /** Ends the search: it cannot be trusted any more. */
    AbandonedError fail(Throwable cause) {
        failure = failure == null ? cause : failure;
        return giveUp();
    }

    /** Says that there are ways to go on that the scheduler was not asked about. */
    void leavesOut() {
        if (stopped == null) {
            scheduler.leavesOut();
        }
    }

    /** Ends {@code actor}. */
    void end(Actor actor) {
        actor.end();
        if (!turns.passOn(actor)) {
            isOver = true;
            LockSupport.unpark(director);
        }
    }

    /**
     * Runs {@code tasks} as threads, then {@code last} after all of them; returns how they ended, if not as they
     * should.
     */
    @Nullable
    Ending play(List<Runnable> tasks, Runnable last) {
        director = Thread.currentThread();
        turns.begin(tasks);
        awaitEnd();
        if (stopped == null) {
            playLast(last);
        }
        Actor.run(null);
        heap.restoreStatics();
        if (failure != null) {
            throw new EngineException("the model cannot answer: " + failure, failure);
        }
        return stopped;
    }

    private void awaitEnd() {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!isOver) {
            LockSupport.parkNanos(this, PATIENCE_NANOS);
            if (!isOver && System.nanoTime() - deadline > 0) {
                Performer.abandonAll();
                throw new EngineException("an actor neither ends nor touches memory: " + turns);
            }
        }
    }

    private void playLast(Runnable last) {
        Actor.run(turns.arbiter());
        try {
            last.run();
        } catch (AbandonedError e) {
            stop(Ending.CUT);
        }
    }
}
