package org.maplitmus.weak.later;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/**
 * Follows an execution as far as its actions are committed.
 *
 * <p>A committed read sees the write that it sees there. Any other sees one that happens before it: JLS 17.4.8, "for
 * any read r in A<sub>i</sub> - C<sub>i-1</sub>, we have W<sub>i</sub>(r) hb<sub>i</sub> r".
 */
final class Rerun implements Scheduler {

    private final Trace goal;
    private final Set<Action> committed;
    private final Trace trace = new Trace();
    private final Map<Action, Write> made = new HashMap<>();
    private final List<Integer> turns = new ArrayList<>();
    private @Nullable Entry meant;
    private boolean hasStrayed;

    Rerun(Trace goal, Set<Action> committed) {
        this.goal = goal;
        this.committed = committed;
        goal.entries().forEach(entry -> turns.add(entry.action().thread()));
    }

    Trace trace() {
        return trace;
    }

    /** Whether a read that is not committed saw a write that does not happen before it. */
    boolean hasStrayed() {
        return hasStrayed;
    }

    @Override
    public boolean isPoint(int thread, Transition move) {
        return true;
    }

    @Override
    public int next(List<@Nullable Transition> moves, int current) {
        return turns.stream()
                .filter(thread -> thread < moves.size() && moves.get(thread) != null)
                .findFirst()
                .orElseGet(() -> anyOf(moves));
    }

    private static int anyOf(List<@Nullable Transition> moves) {
        int thread = 0;
        while (moves.get(thread) == null) {
            thread++;
        }
        return thread;
    }

    @Override
    public @Nullable Write foreseen(View view, Variable variable, Mode mode) {
        meant = goal.get(trace.nextRead(view, variable));
        boolean isLater = meant != null && isCommitted(meant) && mode == Mode.PLAIN && sourceMade() == null;
        Object value = isLater ? Objects.requireNonNull(meant).value() : null;
        return Entry.isValue(value) && value != null ? Write.foreseen(value) : null;
    }

    private boolean isCommitted(Entry entry) {
        return committed.contains(entry.action());
    }

    /* The write that the read that comes next is meant to see, if it has been made; the initial one always has. */
    private @Nullable Object sourceMade() {
        Optional<Action> source = goal.source(Objects.requireNonNull(meant));
        return source.isEmpty() ? goal : made.get(source.get());
    }

    @Override
    public Write read(View view, Variable variable, List<Write> candidates) {
        Entry read = meant;
        if (read != null && (isCommitted(read) || read.mode().acquires())) {
            Optional<Action> source = goal.source(read);
            Write wanted = source.isEmpty() ? variable.writes().get(0) : made.get(source.get());
            if (wanted != null && candidates.contains(wanted)) {
                return wanted;
            }
        }
        return candidates.stream().filter(view::knows).findFirst().orElse(candidates.get(0));
    }

    @Override
    public int among(int count) {
        return 0;
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        hasStrayed |= !committed.contains(trace.nextRead(view, variable)) && !view.knows(write);
        trace.hasRead(view, variable, mode, write);
        endTurn(view.thread());
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        made.put(trace.hasMade(view, variable, write), write);
        endTurn(view.thread());
    }

    private void endTurn(int thread) {
        int turn = turns.indexOf(thread);
        if (turn >= 0) {
            turns.subList(turn, turn + 1).clear();
        }
    }
}
