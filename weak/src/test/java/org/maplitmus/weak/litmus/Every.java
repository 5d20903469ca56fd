package org.maplitmus.weak.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** Tries every order of everything, without any thought. */
final class Every implements Scheduler {

    private final List<int[]> path = new ArrayList<>();
    private int depth;

    static SortedSet<String> outcomes(Program program, Layer layer) {
        SortedSet<String> outcomes = new TreeSet<>();
        Every every = new Every();
        do {
            every.depth = 0;
            outcomes.add(program.run(layer, every).outcome());
        } while (every.advance());
        return outcomes;
    }

    private boolean advance() {
        while (!path.isEmpty() && path.get(path.size() - 1)[0] + 1 == path.get(path.size() - 1)[1]) {
            path.remove(path.size() - 1);
        }
        if (!path.isEmpty()) {
            path.get(path.size() - 1)[0]++;
        }
        return !path.isEmpty();
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return true;
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        int[] enabled = IntStream.range(0, moves.size())
                .filter(thread -> Objects.nonNull(moves.get(thread)))
                .toArray();
        return enabled[among(enabled.length)];
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return candidates.get(among(candidates.size()));
    }

    @Override
    public int among(int count) {
        if (depth == path.size()) {
            path.add(new int[] {0, count});
        }
        return path.get(depth++)[0];
    }
}
