package org.maplitmus.weak.search;

import java.util.List;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;

/** How to have an execution again. */
public final class Trail {

    private final Layer layer;
    private final Conflicts conflicts;
    private final List<Integer> decisions;

    Trail(Layer layer, Conflicts conflicts, List<Integer> decisions) {
        this.layer = layer;
        this.conflicts = conflicts;
        this.decisions = List.copyOf(decisions);
    }

    /** How weak memory was. */
    public Layer layer() {
        return layer;
    }

    /** Runs {@code program} with the same decisions, and tells {@code listener} what the threads do. */
    public Ending replay(Program program, Listener listener) {
        return program.run(layer, new Replay(conflicts.copy(), decisions, listener));
    }
}
