package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Keeps what another decides. */
final class Recorder extends Relay {

    private final List<Integer> decisions = new ArrayList<>();
    private Signature signature = new Signature();

    Recorder(Scheduler decider) {
        super(decider);
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
    public int next(List<@Nullable Transition> moves, int current) {
        return keep(super.next(moves, current));
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        Write write = super.read(view, variable, candidates);
        keep(candidates.indexOf(write));
        return write;
    }

    @Override
    public int among(int count) {
        return keep(super.among(count));
    }

    @Override
    public boolean goesRound() {
        boolean goesRound = super.goesRound();
        keep(goesRound ? 1 : 0);
        return goesRound;
    }

    @Override
    public int seed() {
        return keep(super.seed());
    }

    private int keep(int decision) {
        decisions.add(decision);
        return decision;
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        signature.hasRead(view, write);
        super.hasRead(view, variable, mode, write);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        signature.hasWritten(variable);
        super.hasWritten(view, variable, write);
    }
}
