package org.maplitmus.weak.search;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Decides by lot; how often it switches threads and returns old writes is itself drawn for each execution. */
final class Lottery implements Scheduler {

    private static final double[] SWITCHING = {0, 0.01, 0.05, 0.2, 0.5};
    private static final double[] STALENESS = {0, 0.1, 0.3, 0.6};

    private final Conflicts conflicts;
    private final SplittableRandom random;
    private double switching;
    private double staleness;

    Lottery(Conflicts conflicts, long seed) {
        this.conflicts = conflicts;
        this.random = new SplittableRandom(seed);
    }

    void begin() {
        switching = SWITCHING[random.nextInt(SWITCHING.length)];
        staleness = STALENESS[random.nextInt(STALENESS.length)];
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return conflicts.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        if (moves.get(current) != null && random.nextDouble() >= switching) {
            return current;
        }
        int[] enabled = IntStream.range(0, moves.size())
                .filter(thread -> moves.get(thread) != null)
                .toArray();
        return enabled[random.nextInt(enabled.length)];
    }

    @Override
    public int seed() {
        return random.nextInt();
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        return candidates.get(among(candidates.size()));
    }

    @Override
    public int among(int count) {
        return count > 1 && random.nextDouble() < staleness ? 1 + random.nextInt(count - 1) : 0;
    }
}
