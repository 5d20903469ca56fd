package org.maplitmus.weak.later;

import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Relay;
import org.maplitmus.weak.search.Scheduler;

/** Tells plain reads what is written later, and keeps what the threads do. */
final class Foresight extends Relay {

    private final Foreseen foreseen;
    private final Trace trace = new Trace();

    Foresight(Scheduler decider, Foreseen foreseen) {
        super(decider);
        this.foreseen = foreseen;
    }

    Trace trace() {
        return trace;
    }

    @Override
    public @Nullable Write foreseen(View view, Variable variable, Mode mode) {
        Object value = mode == Mode.PLAIN ? foreseen.values().get(trace.nextRead(view, variable)) : null;
        return value == null ? null : Write.foreseen(value);
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        trace.hasRead(view, variable, mode, write);
        super.hasRead(view, variable, mode, write);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        trace.hasWritten(view, variable, write);
        super.hasWritten(view, variable, write);
    }
}
