package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Decides in all ways in turn, one an execution. */
final class Complete implements Scheduler {

    private final Layer layer;
    private final Conflicts conflicts;
    private final int seed;
    private final Path path = new Path();
    private Sleep sleep;
    private Races races;
    private int reader;
    private int seen;
    private boolean isRedundant;
    private boolean hasDrawn;
    private boolean hasLeftOut;

    Complete(Layer layer, Conflicts conflicts, int seed) {
        this.seed = seed;
        this.layer = layer;
        this.conflicts = conflicts;
        this.sleep = new Sleep(layer);
        this.races = new Races(layer);
    }

    /** Goes back to the start of the program. */
    void begin() {
        path.begin();
        sleep = new Sleep(layer);
        races = new Races(layer);
        reader = NOBODY;
        isRedundant = false;
    }

    /** Whether there is another way. */
    boolean advance() {
        return path.advance();
    }

    /** Whether this execution differs from no earlier one, so far. */
    boolean isRedundant() {
        return isRedundant;
    }

    /** Whether the program has drawn lots, of which all executions had the same. */
    boolean hasDrawn() {
        return hasDrawn;
    }

    /** Whether the program had ways to go on that were no decisions. */
    boolean hasLeftOut() {
        return hasLeftOut;
    }

    @Override
    public boolean goesRound() {
        return path.next(2) == 1;
    }

    @Override
    public void leavesOut() {
        hasLeftOut = true;
    }

    @Override
    public int seed() {
        hasDrawn = true;
        return seed;
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return conflicts.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        List<Integer> awake = awake(moves, current);
        isRedundant |= awake.isEmpty();
        if (isRedundant) {
            return NOBODY;
        }
        Node node = path.turn(awake);
        node.tried().forEach(tried -> sleep.fallAsleep(tried, move(moves, tried)));
        reader = node.pick();
        seen = sleep.goesOn(reader, move(moves, reader));
        races.hasMoved(reader, move(moves, reader), node);
        return reader;
    }

    private List<Integer> awake(List<@Nullable Transition> moves, int current) {
        List<Integer> awake = new ArrayList<>();
        for (int i = 0; i < moves.size(); i++) {
            int thread = (current + i) % moves.size();
            if (moves.get(thread) != null && sleep.mayGoOn(thread)) {
                awake.add(thread);
            }
        }
        return awake;
    }

    private static Transition move(List<@Nullable Transition> moves, int thread) {
        Transition move = moves.get(thread);
        if (move == null) {
            throw new IllegalStateException("thread " + thread + " cannot move");
        }
        return move;
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        List<Write> news = view.thread() == reader ? sleep.news(candidates, seen) : candidates;
        return news.isEmpty() ? candidates.get(0) : news.get(path.next(news.size()));
    }

    @Override
    public int among(int count) {
        return path.next(count);
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        if (view.thread() == reader) {
            isRedundant |= !sleep.isNew(write, seen);
            reader = NOBODY;
        }
        races.hasRead(view.thread(), write);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        sleep.hasWritten(variable, write);
        races.hasWritten(view.thread(), variable, write);
    }

    @Override
    public void hasHanded(View view, Object means) {
        races.hasHanded(view.thread(), means);
    }

    @Override
    public void hasTaken(View view, Object means) {
        races.hasTaken(view.thread(), means);
    }

    @Override
    public void isStuck(List<@Nullable Transition> moves) {
        for (int thread = 0; thread < moves.size(); thread++) {
            Transition move = moves.get(thread);
            if (move != null) {
                races.wouldMove(thread, move);
            }
        }
    }
}
