package org.maplitmus.weak.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Has another decide, and tells it all that the threads do. */
public abstract class Relay implements Scheduler {

    private final Scheduler decider;

    /** Has {@code decider} decide. */
    protected Relay(Scheduler decider) {
        this.decider = decider;
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return decider.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        return decider.next(moves, current);
    }

    @Override
    public void isStuck(List<@Nullable Transition> moves) {
        decider.isStuck(moves);
    }

    @Override
    public boolean goesRound() {
        return decider.goesRound();
    }

    @Override
    public void leavesOut() {
        decider.leavesOut();
    }

    @Override
    public @Nullable Write foreseen(View view, Variable variable, Mode mode) {
        return decider.foreseen(view, variable, mode);
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return decider.read(view, variable, candidates);
    }

    @Override
    public int among(int count) {
        return decider.among(count);
    }

    @Override
    public int seed() {
        return decider.seed();
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        decider.hasRead(view, variable, mode, write);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        decider.hasWritten(view, variable, write);
    }

    @Override
    public void hasHanded(View view, Object means) {
        decider.hasHanded(view, means);
    }

    @Override
    public void hasTaken(View view, Object means) {
        decider.hasTaken(view, means);
    }

    @Override
    public void hasDone(View view, String action) {
        decider.hasDone(view, action);
    }
}
