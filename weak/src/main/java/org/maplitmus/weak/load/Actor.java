package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Signal;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.search.Transition;

/** A thread of a scenario in one execution. */
final class Actor {

    /* How often a wait with a limit ends by itself although others could go on. */
    private static final int MOST_TIMEOUTS = 2;

    /* So many reads without a write are taken for a spin that gives no hint. */
    private static final int MANY_READS = 100_000;

    /* So many hints without a look at what is shared are taken for a wait, too: not all that is shared is known yet. */
    private static final int MANY_HINTS = 1_000;

    private static @Nullable Actor running;

    private final Stage stage;
    private final View view;
    private final Signal permit = new Signal();
    private final List<Variable> looked = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private List<Variable> lookedBefore = List.of();
    private List<Integer> sizesBefore = List.of();
    private @Nullable Transition move;
    private BooleanSupplier isReady = () -> true;
    private BooleanSupplier isReadyAlone = () -> false;
    private boolean hasStarted;
    private boolean hasEnded;
    private boolean hasHinted;
    private int initializers;
    private int timeouts;
    private int reads;
    private int hints;
    private int probe;

    Actor(Stage stage, View view) {
        this.stage = stage;
        this.view = view;
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
        if (++reads % MANY_READS == 0) {
            hint();
        }
        if (stage.point(this, Transition.read(variable, mode))) {
            look(variable);
        }
        return stage.memory().read(view, variable, mode);
    }

    @Nullable
    Object write(Variable variable, @Nullable Object value, Mode declared) {
        Mode mode = stage.strengthening().ofWrite(variable, declared);
        forgetHint();
        stage.point(this, Transition.write(variable, mode));
        return stage.memory().write(view, variable, value, mode);
    }

    @Nullable
    Object update(Variable variable, UnaryOperator<@Nullable Object> change, Mode reading, Mode writing) {
        boolean isPoint = stage.point(this, Transition.update(variable, writing));
        int size = variable.writes().size();
        Object old = stage.memory().update(view, variable, change, reading, writing);
        if (variable.writes().size() > size) {
            forgetHint();
        } else if (isPoint) {
            look(variable);
        }
        return old;
    }

    private void look(Variable variable) {
        if (hasHinted) {
            looked.add(variable);
            sizes.add(variable.writes().size());
        }
    }

    /** Waits for its turn to make {@code next}, which it can once {@code condition} holds. */
    void await(Transition next, BooleanSupplier condition) {
        await(next, condition, () -> false);
    }

    /** The same, but it also may once {@code atLimit} holds: a few times at once, then if nobody else can go on. */
    void awaitForSomeTime(Transition next, BooleanSupplier condition, BooleanSupplier atLimit) {
        await(next, timeouts++ < MOST_TIMEOUTS ? atLimit : condition, atLimit);
    }

    private void await(Transition next, BooleanSupplier condition, BooleanSupplier alone) {
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

    /**
     * Says that it waits for others.
     *
     * <p>What lies between two such hints is a spin if it is all reads and the same reads as before. Then the thread
     * goes on once there are new writes to what it read, or if nobody else can.
     */
    void hint() {
        if (!looked.isEmpty() && looked.equals(lookedBefore) && sizes.equals(sizesBefore)) {
            List<Variable> variables = List.copyOf(looked);
            List<Integer> seen = List.copyOf(sizes);
            await(Transition.await(variables), () -> hasNews(variables, seen), () -> true);
        } else if (++hints % MANY_HINTS == 0) {
            await(Transition.await(this), () -> false, () -> true);
        }
        lookedBefore = List.copyOf(looked);
        sizesBefore = List.copyOf(sizes);
        looked.clear();
        sizes.clear();
        hasHinted = true;
    }

    private static boolean hasNews(List<Variable> variables, List<Integer> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (variables.get(i).writes().size() != seen.get(i)) {
                return true;
            }
        }
        return false;
    }

    private void forgetHint() {
        reads = 0;
        hints = 0;
        hasHinted = false;
        looked.clear();
        sizes.clear();
    }
}
