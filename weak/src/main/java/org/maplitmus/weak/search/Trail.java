package org.maplitmus.weak.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;

/** How to have an execution again. */
public final class Trail {

    private final Layer layer;
    private final Conflicts conflicts;
    private final List<Integer> decisions;
    private final UnaryOperator<Program> frame;

    Trail(Layer layer, Conflicts conflicts, List<Integer> decisions) {
        this(layer, conflicts, decisions, UnaryOperator.identity());
    }

    private Trail(Layer layer, Conflicts conflicts, List<Integer> decisions, UnaryOperator<Program> frame) {
        this.layer = layer;
        this.conflicts = conflicts;
        this.decisions = List.copyOf(decisions);
        this.frame = frame;
    }

    /** The same of a program of which {@code around} made the one that was searched. */
    public Trail within(UnaryOperator<Program> around) {
        return new Trail(layer, conflicts, decisions, around);
    }

    /** How weak memory was. */
    public Layer layer() {
        return layer;
    }

    /** Runs {@code program} with the same decisions, and tells {@code listener} what the threads do. */
    public Ending replay(Program program, Listener listener) {
        return frame.apply(program).run(layer, new Replay(conflicts.copy(), decisions, listener));
    }
}
