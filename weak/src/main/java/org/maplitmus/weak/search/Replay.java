package org.maplitmus.weak.search;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Decides as another has decided. */
final class Replay implements Scheduler {

    private final Conflicts conflicts;
    private final Iterator<Integer> decisions;
    private final Listener listener;

    Replay(Conflicts conflicts, List<Integer> decisions, Listener listener) {
        this.conflicts = conflicts;
        this.decisions = decisions.iterator();
        this.listener = listener;
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return conflicts.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        return decisions.next();
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return candidates.get(decisions.next());
    }

    @Override
    public int among(int count) {
        return decisions.next();
    }

    @Override
    public boolean goesRound() {
        return decisions.next() == 1;
    }

    @Override
    public int seed() {
        return decisions.next();
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        listener.hasRead(view, variable, mode, write);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        listener.hasWritten(view, variable, write);
    }

    @Override
    public void hasDone(View view, String action) {
        listener.hasDone(view, action);
    }
}
