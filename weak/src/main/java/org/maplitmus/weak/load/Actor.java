package org.maplitmus.weak.load;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Signal;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.search.Transition;

/** A thread of a scenario in one execution. */
final class Actor {

    /* How often a wait with a limit ends by itself although others could go on. */
    private static final int MOST_TIMEOUTS = 2;

    private static @Nullable Actor running;

    private final Stage stage;
    private final View view;
    private final Signal permit = new Signal();
    private final Spinning spinning;
    private @Nullable Transition move;
    private BooleanSupplier isReady = () -> true;
    private BooleanSupplier isReadyAlone = () -> false;
    private boolean hasStarted;
    private boolean hasEnded;
    private int initializers;
    private int timeouts;
    private int probe;

    Actor(Stage stage, View view) {
        this.stage = stage;
        this.view = view;
        this.spinning = new Spinning(stage, this);
    }

    /** The actor that goes on, if it keeps to the rules; in a class initializer it does not. */
    static @Nullable Actor modelled() {
        Actor actor = running;
        return actor == null || actor.initializers > 0 ? null : actor;
    }

    static @Nullable Actor running() {
        return running;
    }

    static void run(@Nullable Actor actor) {
        running = actor;
    }

    Stage stage() {
        return stage;
    }

    View view() {
        return view;
    }

    Signal permit() {
        return permit;
    }

    int probe() {
        return probe;
    }

    void probe(int value) {
        probe = value;
    }

    boolean hasStarted() {
        return hasStarted;
    }

    void start() {
        hasStarted = true;
    }

    boolean hasEnded() {
        return hasEnded;
    }

    void end() {
        spinning.leave();
        hasEnded = true;
        move = null;
    }

    void initialize(int change) {
        initializers += change;
    }

    /** What it does next, if it ever can. */
    @Nullable
    Transition announced() {
        return move;
    }

    boolean isReady() {
        return isReady.getAsBoolean();
    }

    /** What it does next, if it can; alone: if nobody else can. */
    @Nullable
    Transition next(boolean isAlone) {
        return isReady.getAsBoolean() || (isAlone && isReadyAlone.getAsBoolean()) ? move : null;
    }

    @Nullable
    Object read(Variable variable, Mode declared) {
        Mode mode = stage.strengthening().ofRead(variable, declared);
        Transition read = Transition.read(variable, mode);
        Optional<Look> same = spinning.again(read, variable);
        if (same.isPresent()) {
            return same.get().value();
        }
        boolean isPoint = stage.point(this, read);
        Object value = stage.memory().read(view, variable, mode);
        if (isPoint) {
            spinning.hasSeen(variable, value);
        }
        return value;
    }

    @Nullable
    Object write(Variable variable, @Nullable Object value, Mode declared) {
        Mode mode = stage.strengthening().ofWrite(variable, declared);
        spinning.hasActed();
        stage.point(this, Transition.write(variable, mode));
        return stage.memory().write(view, variable, value, mode);
    }

    @Nullable
    Object update(Variable variable, UnaryOperator<@Nullable Object> change, Mode reading, Mode writing) {
        Transition update = Transition.update(variable, writing);
        Optional<Look> same = spinning.again(update, variable);
        if (same.isPresent() && Memory.UNCHANGED.equals(change.apply(same.get().value()))) {
            return same.get().value();
        }
        spinning.leave();
        boolean isPoint = stage.point(this, update);
        int writes = variable.writes().size();
        Object old = stage.memory().update(view, variable, change, reading, writing);
        if (variable.writes().size() > writes) {
            spinning.hasActed();
        } else if (isPoint) {
            spinning.hasSeen(variable, old);
        }
        return old;
    }

    /** Waits for its turn to make {@code next}, which it can once {@code condition} holds. */
    void await(Transition next, BooleanSupplier condition) {
        await(next, condition, () -> false);
    }

    /** The same, but it also may once {@code atLimit} holds: a few times at once, then if nobody else can go on. */
    void awaitForSomeTime(Transition next, BooleanSupplier condition, BooleanSupplier atLimit) {
        await(next, timeouts++ < MOST_TIMEOUTS ? atLimit : condition, atLimit);
    }

    /** The same, but it also may if nobody else can go on. */
    void awaitAlone(Transition next, BooleanSupplier condition) {
        await(next, condition, () -> true);
    }

    private void await(Transition next, BooleanSupplier condition, BooleanSupplier alone) {
        if (spinning.isOnTreadmill() && condition.getAsBoolean()) {
            return;
        }
        spinning.leave();
        move = next;
        isReady = condition;
        isReadyAlone = alone;
        stage.takeTurn(this);
        isReady = () -> true;
        isReadyAlone = () -> false;
    }

    void announce(Transition next) {
        move = next;
    }

    /** Says that it waits for others. */
    void hint() {
        spinning.hasHinted();
    }
}
