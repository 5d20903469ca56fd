package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** Which of the actors of one execution goes on: one at a time, each in a thread of its own. */
final class Turns {

    private final Stage stage;
    private final Scheduler scheduler;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Performer> performers = new ArrayList<>();

    Turns(Stage stage, Scheduler scheduler) {
        this.stage = stage;
        this.scheduler = scheduler;
    }

    /** Starts {@code tasks} as actors. */
    void begin(List<Runnable> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            actors.add(new Actor(stage, new View(i)));
            performers.add(Performer.of(i));
        }
        for (int i = 0; i < tasks.size(); i++) {
            performers.get(i).prepare(actors.get(i), tasks.get(i));
        }
        performers.get(0).go();
    }

    /** Whether {@code actor} comes after all that have turns. */
    boolean isArbiter(Actor actor) {
        return actor.view().thread() >= actors.size();
    }

    /** Lets others go on until it is the turn of {@code actor}, who has announced what it does next. */
    void take(Actor actor) {
        Actor next = isArbiter(actor) ? ifReady(actor) : next(actor);
        if (next != actor) {
            performer(next).go();
            performer(actor).await();
            Actor.run(actor);
        }
    }

    private Actor ifReady(Actor arbiter) {
        if (!arbiter.isReady()) {
            stage.stop(Ending.DEADLOCK);
        }
        return arbiter;
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
        if (isNobody(moves)) {
            moves = moves(true).stream()
                    .map(move -> move == null ? null : Transition.ALONE)
                    .toList();
        }
        if (isNobody(moves)) {
            scheduler.isStuck(actors.stream().map(Actor::announced).toList());
            stage.stop(Ending.DEADLOCK);
            return current;
        }
        return choose(moves, current);
    }

    private static boolean isNobody(List<@Nullable Transition> moves) {
        return moves.stream().allMatch(Objects::isNull);
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
            stage.stop(Ending.GIVEN_UP);
        } catch (RuntimeException e) {
            stage.fail(e);
        }
        return current;
    }

    /** Passes the turn on after the end of {@code actor}; returns whether there is somebody to pass it to. */
    boolean passOn(Actor actor) {
        boolean isLast = actors.stream().allMatch(Actor::hasEnded);
        Actor next = isLast || stage.isStopped() ? actor : next(actor);
        if (stage.isStopped()) {
            next = actors.stream()
                    .filter(other -> !other.hasEnded())
                    .findFirst()
                    .orElse(actor);
        }
        if (next != actor) {
            performer(next).go();
        }
        return next != actor;
    }

    /** The arbiter, who has seen all that the actors did. */
    Actor arbiter() {
        Actor arbiter = new Actor(stage, new View(actors.size()));
        stage.memory().settle(arbiter.view(), actors.stream().map(Actor::view).toList());
        return arbiter;
    }

    @Override
    public String toString() {
        return performers.toString();
    }
}
