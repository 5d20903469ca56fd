package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Keeps what another decides. */
final class Recorder implements Scheduler {

    private final Scheduler decider;
    private final List<Integer> decisions = new ArrayList<>();
    private Signature signature = new Signature();

    Recorder(Scheduler decider) {
        this.decider = decider;
    }

    void begin() {
        decisions.clear();
        signature = new Signature();
    }

    List<Integer> decisions() {
        return decisions;
    }

    long signature() {
        return signature.value();
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return decider.isPoint(thread, move);
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        return keep(decider.next(moves, current));
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        Write write = decider.read(view, variable, candidates);
        keep(candidates.indexOf(write));
        return write;
    }

    @Override
    public int among(int count) {
        return keep(decider.among(count));
    }

    @Override
    public void isStuck(List<@Nullable Transition> moves) {
        decider.isStuck(moves);
    }

    @Override
    public int seed() {
        return keep(decider.seed());
    }

    private int keep(int decision) {
        decisions.add(decision);
        return decision;
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        signature.hasRead(view, write);
        decider.hasRead(view, variable, mode, write);
    }

    @Override
    public void hasHanded(View view, Object means) {
        decider.hasHanded(view, means);
    }

    @Override
    public void hasTaken(View view, Object means) {
        decider.hasTaken(view, means);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        signature.hasWritten(variable);
        decider.hasWritten(view, variable, write);
    }
}
