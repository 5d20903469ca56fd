package org.maplitmus.weak.search;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;

/** How to have an execution again, in this JVM. */
public final class Trail implements Execution {

    private final Layer layer;
    private final Conflicts conflicts;
    private final List<Integer> decisions;
    private final @Nullable UnaryOperator<Program> frame;

    Trail(Layer layer, Conflicts conflicts, List<Integer> decisions) {
        this(layer, conflicts, decisions, null);
    }

    private Trail(Layer layer, Conflicts conflicts, List<Integer> decisions, @Nullable UnaryOperator<Program> frame) {
        this.layer = layer;
        this.conflicts = conflicts;
        this.decisions = List.copyOf(decisions);
        this.frame = frame;
    }

    /** The same of a program of which {@code around} made the one that was searched. */
    public Trail within(UnaryOperator<Program> around) {
        return new Trail(layer, conflicts, decisions, around);
    }

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Ending replay(Program program, Listener listener) {
        return framed(program).run(layer, new Replay(conflicts.copy()::isPoint, decisions, listener));
    }

    private Program framed(Program program) {
        return frame == null ? program : frame.apply(program);
    }

    /**
     * Runs {@code program} with the same decisions, and writes down what another JVM must know for that; empty where
     * another program was made of it, which no script describes.
     */
    public Optional<Script> write(Program program) {
        return frame == null ? Optional.of(script(program)) : Optional.empty();
    }

    private Script script(Program program) {
        Conflicts known = conflicts.copy();
        Waits.Writer turns = new Waits.Writer();
        program.run(
                layer,
                new Replay((thread, move) -> turns.write(known.isPoint(thread, move)), decisions, Listener.NONE));
        return new Script(layer, decisions, turns.lengths());
    }
}
