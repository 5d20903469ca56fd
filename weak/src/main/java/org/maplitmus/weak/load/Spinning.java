package org.maplitmus.weak.load;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.search.Transition;

/**
 * Tells where an actor goes round a loop that waits for others.
 *
 * <p>If what it has seen between two hints that it waits is the same as before that, it may be a spin. Then it goes on
 * once there are new writes to what it read, or if nobody else can. As another choice it goes round the loop while
 * nobody else moves: if it does not leave by itself, to wait was as good.
 */
final class Spinning {

    /* So many hints without a look at what is shared are taken for a wait: not all that is shared is known yet. */
    private static final int MANY_HINTS = 1_000;

    private final Stage stage;
    private final Actor actor;
    private final Rounds rounds = new Rounds();
    private @Nullable Treadmill treadmill;
    private boolean hasTrodden;
    private int hints;

    Spinning(Stage stage, Actor actor) {
        this.stage = stage;
        this.actor = actor;
    }

    boolean isOnTreadmill() {
        return treadmill != null;
    }

    /** On a treadmill, what the actor saw in the round before where it now makes this access. */
    Optional<Look> again(Transition access, Variable variable) {
        if (treadmill == null || !stage.isPoint(actor, access)) {
            return Optional.empty();
        }
        Optional<Look> same = treadmill.next(variable);
        if (same.isEmpty()) {
            leave();
        }
        return same;
    }

    /** Notes what the actor has seen. */
    void hasSeen(Variable variable, @Nullable Object value) {
        rounds.add(Look.at(variable, value));
    }

    /** Notes that the actor has done more than to look. */
    void hasActed() {
        leave();
        hints = 0;
        rounds.forget();
    }

    /** Leaves the treadmill: the loop has a limit, how often it was gone round may count, and not all was tried. */
    void leave() {
        if (treadmill != null) {
            treadmill = null;
            stage.leavesOut();
        }
    }

    /** Notes that the actor says that it waits for others. */
    void hasHinted() {
        if (treadmill != null) {
            tread(treadmill);
        } else if (rounds.isLikeTheLast()) {
            spin(rounds.looks());
        } else if (++hints % MANY_HINTS == 0) {
            stage.leavesOut();
            actor.awaitAlone(Transition.await(actor), () -> false);
        }
        rounds.begin();
    }

    private void tread(Treadmill loop) {
        if (!loop.comesRound()) {
            leave();
        } else if (loop.isEndless()) {
            throw stage.giveUp();
        }
    }

    private void spin(List<Look> looks) {
        if (!hasTrodden && stage.goesRound()) {
            hasTrodden = true;
            treadmill = new Treadmill(looks);
        } else {
            List<Variable> variables = looks.stream().map(Look::variable).toList();
            actor.awaitAlone(Transition.await(variables), () -> Rounds.hasNews(looks));
        }
    }
}
