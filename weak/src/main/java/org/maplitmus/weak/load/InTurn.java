package org.maplitmus.weak.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** Lets each actor go on for as long as it can. */
final class InTurn implements Scheduler {

    @Override
    public boolean isPoint(int thread, Transition move) {
        return false;
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        int next = current;
        while (moves.get(next) == null) {
            next = (next + 1) % moves.size();
        }
        return next;
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return candidates.get(0);
    }

    @Override
    public int among(int count) {
        return 0;
    }
}
