package org.maplitmus.weak.load;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Choices;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.memory.Monitor;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** One execution of a scenario: its memory, and which of its actors goes on. */
final class Stage {

    private static final int MOST_TURNS = 5_000;
    private static final int MOST_STEPS = 2_000_000;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private static @Nullable Stage current;

    private final Scheduler scheduler;
    private final Strengthening strengthening;
    private final Memory memory;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Performer> performers = new ArrayList<>();
    private final IdentityHashMap<Object, @Nullable Variable[]> variables = new IdentityHashMap<>();
    private final Map<Field, Variable> statics = new HashMap<>();
    private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Integer> identities = new IdentityHashMap<>();
    private @Nullable Random random;
    private int turns;
    private int steps;
    private @Nullable Ending stopped;
    private @Nullable Throwable failure;
    private volatile boolean isOver;
    private @Nullable Thread director;

    Stage(Layer layer, Scheduler scheduler, Strengthening strengthening) {
        this.scheduler = scheduler;
        this.strengthening = strengthening;
        this.memory = new Memory(layer, new Guard(), scheduler);
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

    /** What everything is drawn from. */
    Random random() {
        if (random == null) {
            random = new Random(new SplittableRandom(scheduler.seed()).nextLong());
        }
        return random;
    }

    /* What the scheduler throws must not reach the program, which might catch it. */
    private final class Guard implements Choices {

        @Override
        public Write read(View view, Variable variable, List<Write> candidates) {
            try {
                return scheduler.read(view, variable, candidates);
            } catch (RuntimeException e) {
                throw fail(e);
            }
        }

        @Override
        public int among(int count) {
            try {
                return scheduler.among(count);
            } catch (RuntimeException e) {
                throw fail(e);
            }
        }
    }

    Variable field(@Nullable Object owner, Field field) {
        if (owner == null) {
            return statics.computeIfAbsent(field, key -> new Variable(field, null, field.get(null)));
        }
        @Nullable Variable[] slots = slots(owner, field.slot() + 1);
        Variable known = slots[field.slot()];
        if (known == null) {
            known = new Variable(field, owner, field.get(owner));
            slots[field.slot()] = known;
        }
        return known;
    }

    Variable element(Object array, int index) {
        @Nullable Variable[] slots = slots(array, Array.getLength(array));
        Variable known = slots[index];
        if (known == null) {
            Element name = new Element(array.getClass().getComponentType(), slots.length, index);
            known = new Variable(name, array, Array.get(array, index));
            slots[index] = known;
        }
        return known;
    }

    private @Nullable Variable[] slots(Object owner, int size) {
        @Nullable Variable[] slots = variables.get(owner);
        if (slots == null || slots.length < size) {
            @Nullable Variable[] more = new @Nullable Variable[size];
            if (slots != null) {
                System.arraycopy(slots, 0, more, 0, slots.length);
            }
            variables.put(owner, more);
            return more;
        }
        return slots;
    }

    Monitor monitor(Object object) {
        return monitors.computeIfAbsent(object, key -> new Monitor());
    }

    int identity(Object object) {
        return identities.computeIfAbsent(object, key -> 0x1000 + 37 * identities.size());
    }

    private void restoreStatics() {
        statics.forEach((field, variable) -> {
            if (!variable.isInitial()) {
                field.set(null, variable.writes().get(0).value());
            }
        });
    }

    /** Counts a step of {@code actor}, and waits for its turn if {@code move} takes one; returns whether it does. */
    boolean point(Actor actor, Transition move) {
        step();
        if (isArbiter(actor) || !scheduler.isPoint(actor.view().thread(), move)) {
            return false;
        }
        actor.announce(move);
        takeTurn(actor);
        return true;
    }

    private void step() {
        if (stopped != null) {
            throw new AbandonedError();
        }
        if (++steps > MOST_STEPS || turns > MOST_TURNS) {
            stop(Ending.CUT);
            throw new AbandonedError();
        }
    }

    boolean isStopped() {
        return stopped != null;
    }

    private void stop(Ending ending) {
        stopped = stopped == null ? ending : stopped;
    }

    /** Ends the search: it cannot be trusted any more. */
    AbandonedError fail(Throwable cause) {
        failure = failure == null ? cause : failure;
        stop(Ending.GIVEN_UP);
        return new AbandonedError();
    }

    /** Lets others go on until it is the turn of {@code actor}, who has announced what it does next. */
    void takeTurn(Actor actor) {
        turns++;
        step();
        Actor next = isArbiter(actor) ? ifReady(actor) : next(actor);
        if (next != actor) {
            pass(next, actor);
        }
        if (stopped != null) {
            throw new AbandonedError();
        }
    }

    private boolean isArbiter(Actor actor) {
        return actor.view().thread() >= actors.size();
    }

    private Actor ifReady(Actor arbiter) {
        if (!arbiter.isReady()) {
            stop(Ending.DEADLOCK);
        }
        return arbiter;
    }

    private void pass(Actor next, Actor from) {
        performer(next).go();
        performer(from).await();
        Actor.run(from);
    }

    private Performer performer(Actor actor) {
        return performers.get(actor.view().thread());
    }

    private Actor next(Actor current) {
        for (Actor actor : actors) {
            if (!actor.hasStarted()) {
                return actor;
            }
        }
        List<@Nullable Transition> moves = moves(false);
        if (moves.stream().allMatch(move -> move == null)) {
            moves = moves(true).stream()
                    .map(move -> move == null ? null : Transition.ALONE)
                    .toList();
        }
        if (moves.stream().allMatch(move -> move == null)) {
            scheduler.isStuck(actors.stream().map(Actor::announced).toList());
            stop(Ending.DEADLOCK);
            return current;
        }
        return choose(moves, current);
    }

    private List<@Nullable Transition> moves(boolean isAlone) {
        List<@Nullable Transition> moves = new ArrayList<>(actors.size());
        for (Actor actor : actors) {
            moves.add(actor.next(isAlone));
        }
        return moves;
    }

    private Actor choose(List<@Nullable Transition> moves, Actor current) {
        try {
            int thread = scheduler.next(moves, current.view().thread());
            if (thread != Scheduler.NOBODY) {
                return actors.get(thread);
            }
            stop(Ending.GIVEN_UP);
        } catch (RuntimeException e) {
            fail(e);
        }
        return current;
    }

    /** Passes the turn on after the end of {@code actor}. */
    void end(Actor actor) {
        actor.end();
        boolean isLast = actors.stream().allMatch(Actor::hasEnded);
        Actor next = isLast || stopped != null ? actor : next(actor);
        if (stopped != null) {
            next = actors.stream()
                    .filter(other -> !other.hasEnded())
                    .findFirst()
                    .orElse(actor);
        }
        if (next == actor) {
            isOver = true;
            LockSupport.unpark(director);
        } else {
            performer(next).go();
        }
    }

    /**
     * Runs {@code tasks} as threads, then {@code last} after all of them; returns how they ended, if not as they
     * should.
     */
    @Nullable
    Ending play(List<Runnable> tasks, Runnable last) {
        director = Thread.currentThread();
        for (int i = 0; i < tasks.size(); i++) {
            actors.add(new Actor(this, new View(i)));
            performers.add(Performer.of(i));
        }
        for (int i = 0; i < tasks.size(); i++) {
            performers.get(i).prepare(actors.get(i), tasks.get(i));
        }
        performers.get(0).go();
        awaitEnd();
        if (stopped == null) {
            playLast(last);
        }
        Actor.run(null);
        restoreStatics();
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
                throw new EngineException("an actor neither ends nor touches memory: " + performers);
            }
        }
    }

    private void playLast(Runnable last) {
        Actor arbiter = new Actor(this, new View(actors.size()));
        memory.settle(arbiter.view(), actors.stream().map(Actor::view).toList());
        Actor.run(arbiter);
        try {
            last.run();
        } catch (AbandonedError e) {
            stop(Ending.CUT);
        }
    }
}
