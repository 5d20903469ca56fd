package org.maplitmus.weak.later;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Found;
import org.maplitmus.weak.search.Program;
import org.maplitmus.weak.search.Search;

/**
 * Looks for the outcomes that take a plain read of a write that comes later, besides those of the letter of the Java
 * Language Specification.
 *
 * <p>It is an experiment: at most two reads of an execution see later writes, of values and not of objects, and what it
 * does not find may yet be allowed.
 */
public final class LoadBuffering {

    private static final int MOST_FORESEEN = 2;
    private static final long MOST_EXECUTIONS = 20_000;

    private final Program program;
    private final Bounds bounds;
    private final long deadline;
    private final Offers offers = new Offers();
    private final Deque<Foreseen> todo = new ArrayDeque<>();
    private final Set<Foreseen> seen = new HashSet<>();
    private final SortedMap<String, Found> found = new TreeMap<>();
    private long executions;
    private long redundant;
    private long cut;
    private long distinct;
    private boolean isKept;

    private LoadBuffering(Program program, Bounds bounds) {
        this.program = program;
        this.bounds = bounds;
        this.deadline = System.nanoTime() + bounds.time().toNanos();
    }

    /** What the layer {@link Layer#JLS} shows in half of the time, and what later writes show in the rest. */
    public static Answer search(Program program, Bounds bounds) {
        return new LoadBuffering(program, bounds).search();
    }

    private Answer search() {
        explore(Foreseen.NOTHING, bounds.time().dividedBy(2));
        while (!todo.isEmpty() && mayGoOn()) {
            explore(todo.remove(), Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        return new Answer(Layer.JLS, found, executions, redundant, cut, distinct, false);
    }

    private boolean mayGoOn() {
        return System.nanoTime() - deadline < 0
                && executions < bounds.executions()
                && found.keySet().stream().noneMatch(bounds.isEnough());
    }

    private void explore(Foreseen foreseen, Duration time) {
        isKept = false;
        long most = foreseen.equals(Foreseen.NOTHING) ? bounds.executions() : MOST_EXECUTIONS;
        Program foreseeing = new ForeseeingProgram(program, foreseen, this::counts);
        Answer answer = Search.complete(foreseeing, Layer.JLS, new Bounds(most, time, bounds.isEnough()));
        answer.found()
                .values()
                .forEach(each -> found.putIfAbsent(each.outcome(), each.after(executions, around(foreseen))));
        executions += answer.executions();
        redundant += answer.redundant();
        cut += answer.cut();
        distinct += answer.distinct();
        if (isKept && foreseen.values().size() < MOST_FORESEEN) {
            offers.more(foreseen).stream().filter(seen::add).forEach(todo::add);
        }
    }

    private static UnaryOperator<Program> around(Foreseen foreseen) {
        return program -> new ForeseeingProgram(program, foreseen, (ending, trace) -> true);
    }

    private boolean counts(Ending ending, Trace trace) {
        offers.learn(trace);
        if (!trace.isKept()) {
            return false;
        }
        isKept = true;
        return !trace.foresees() || (isNew(ending) && new Justification(program, Layer.JLS, trace).isFound());
    }

    private boolean isNew(Ending ending) {
        return !found.containsKey(ending.outcome()) && !ending.equals(Ending.DEADLOCK);
    }
}
