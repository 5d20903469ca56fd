package org.maplitmus.weak.later;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Program;

/**
 * Commits the actions of an execution one after the other, which tells it from one whose values come out of thin air.
 *
 * <p>JLS 17.4.8: an execution is validated "by committing actions from A. If all of the actions in A can be committed,
 * then the execution satisfies the causality requirements". Each step is an execution of its own, with the
 * happens-before order, the values and the sources of what was committed before. A read is committed after the write
 * that it shall see; the write that it saw until then need not be, as Aspinall and Sevcik propose, since tests 17 to 20
 * of the causality test cases take that.
 *
 * <p>All that can be committed at a step is; another choice might lead further where this one does not.
 */
final class Justification {

    private final Program program;
    private final Layer layer;
    private final Trace goal;
    private final Set<Action> committed = new HashSet<>();

    Justification(Program program, Layer layer, Trace goal) {
        this.program = program;
        this.layer = layer;
        this.goal = goal;
    }

    /** Whether all its actions could be committed. */
    boolean isFound() {
        while (true) {
            Trace trace = rerun();
            if (trace == null || !committed.stream().allMatch(action -> agrees(action, trace))) {
                return false;
            }
            if (!commitMore(trace)) {
                return committed.size() == goal.size() && trace.size() == goal.size();
            }
        }
    }

    private @Nullable Trace rerun() {
        Rerun rerun = new Rerun(goal, committed);
        program.run(layer, rerun);
        return rerun.hasStrayed() ? null : rerun.trace();
    }

    private boolean agrees(Action action, Trace trace) {
        Entry then = goal.get(action);
        Entry now = trace.get(action);
        return then != null
                && now != null
                && (action.isWrite() ? now.isLike(then) : seesTheSame(now, then, trace))
                && isOrderedAlike(then, now, trace);
    }

    private boolean seesTheSame(Entry now, Entry then, Trace trace) {
        Optional<Action> source = goal.source(then);
        return source.isEmpty() ? now.write().isInitial() : trace.sees(now, source.get());
    }

    private boolean isOrderedAlike(Entry then, Entry now, Trace trace) {
        return committed.stream().allMatch(action -> {
            Entry otherThen = goal.get(action);
            Entry otherNow = trace.get(action);
            return otherThen != null
                    && otherNow != null
                    && then.happensBefore(otherThen) == now.happensBefore(otherNow)
                    && otherThen.happensBefore(then) == otherNow.happensBefore(now);
        });
    }

    private boolean commitMore(Trace trace) {
        Set<Action> before = Set.copyOf(committed);
        for (Entry then : goal.entries()) {
            Entry now = trace.get(then.action());
            if (now != null
                    && !before.contains(then.action())
                    && mayBeCommitted(then, now, before, trace)
                    && isOrderedAlike(then, now, trace)) {
                committed.add(then.action());
            }
        }
        return committed.size() > before.size();
    }

    private boolean mayBeCommitted(Entry then, Entry now, Set<Action> before, Trace trace) {
        if (then.action().isWrite()) {
            return now.isLike(then);
        }
        boolean isSourceCommitted = goal.source(then).map(before::contains).orElse(true);
        return isSourceCommitted && (!then.mode().acquires() || seesTheSame(now, then, trace));
    }
}
