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

    /** Which moves wait for their turn. */
    @FunctionalInterface
    interface Points {

        boolean isPoint(int thread, Transition move);
    }

    private final Points points;
    private final Iterator<Integer> decisions;
    private final Listener listener;
    private boolean isExceeded;

    Replay(Points points, List<Integer> decisions, Listener listener) {
        this.points = points;
        this.decisions = decisions.iterator();
        this.listener = listener;
    }

    /** Whether all decisions were asked for, and no more. */
    boolean isOver() {
        return !isExceeded && !decisions.hasNext();
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return points.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        int thread = among(moves.size());
        if (moves.get(thread) == null) {
            throw new DivergedException("thread " + thread + " cannot go on");
        }
        return thread;
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return candidates.get(among(candidates.size()));
    }

    @Override
    public int among(int count) {
        int decision = decisions.hasNext() ? decisions.next() : count;
        if (decision < 0 || decision >= count) {
            throw new DivergedException("decision " + decision + " is none of " + count);
        }
        return decision;
    }

    @Override
    public boolean goesRound() {
        return decisions.next() == 1;
    }

    @Override
    public int seed() {
        isExceeded |= !decisions.hasNext();
        return decisions.hasNext() ? decisions.next() : Scheduler.super.seed();
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
