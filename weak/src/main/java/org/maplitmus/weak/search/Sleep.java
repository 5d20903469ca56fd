package org.maplitmus.weak.search;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.Write;

/**
 * The threads whose next move has been searched already, as things stand.
 *
 * <p>A thread that sleeps is not chosen until another has done what its move depends on. A thread whose move is a read
 * dozes: it may be chosen once its variable has been written to, and then sees only what was written since.
 */
final class Sleep {

    private static final int AWAKE = -1;
    private static final int MAX_THREADS = 16;

    private final Layer layer;
    private final @Nullable Transition[] moves = new Transition[MAX_THREADS];
    private final int[] since = new int[MAX_THREADS];
    private final boolean[] hasNews = new boolean[MAX_THREADS];
    private final IdentityHashMap<Write, Integer> writes = new IdentityHashMap<>();

    Sleep(Layer layer) {
        this.layer = layer;
        Arrays.fill(since, AWAKE);
    }

    boolean mayGoOn(int thread) {
        return since[thread] == AWAKE || hasNews[thread];
    }

    void fallAsleep(int thread, Transition move) {
        moves[thread] = move;
        since[thread] = writes.size();
        hasNews[thread] = false;
    }

    /** Wakes whoever depends on {@code move}, and {@code thread}, who makes it; returns what it may read no more. */
    int goesOn(int thread, Transition move) {
        int seen = since[thread];
        since[thread] = AWAKE;
        for (int other = 0; other < MAX_THREADS; other++) {
            Transition asleep = moves[other];
            if (asleep != null && since[other] != AWAKE && dependsOn(asleep, move)) {
                since[other] = AWAKE;
            }
        }
        return seen;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean dependsOn(Transition asleep, Transition done) {
        boolean isTold = layer == Layer.SC && asleep.target().equals(done.target());
        return asleep.dependsOn(done) || (isTold && (asleep.writes() || done.writes()));
    }

    void hasWritten(Variable variable, Write write) {
        writes.put(write, writes.size());
        for (int thread = 0; thread < MAX_THREADS; thread++) {
            Transition asleep = moves[thread];
            if (asleep != null && asleep.target().equals(variable)) {
                hasNews[thread] |= asleep.kind() == Transition.Kind.READ;
                since[thread] = asleep.kind() == Transition.Kind.UPDATE ? AWAKE : since[thread];
            }
        }
    }

    boolean isNew(Write write, int seen) {
        return seen == AWAKE || writes.getOrDefault(write, AWAKE) >= seen;
    }

    List<Write> news(List<Write> candidates, int seen) {
        return candidates.stream().filter(write -> isNew(write, seen)).toList();
    }
}
