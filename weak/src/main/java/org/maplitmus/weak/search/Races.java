package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.Write;

/**
 * Finds the events of an execution that might as well have come the other way round, and has that tried.
 *
 * <p>Two events are ordered if they are of one thread, if one sees what the other wrote or takes what it handed on, or
 * if their order tells executions apart. Where an event depends on a later one that it is not ordered with by others,
 * the later one is to be tried first: this is the reduction by source sets of Abdulla, Aronis, Jonsson and Sagonas.
 */
final class Races {

    private static final int MAX_THREADS = 16;

    private final Layer layer;
    private final List<Event> events = new ArrayList<>();
    private final @Nullable Event[] last = new @Nullable Event[MAX_THREADS];
    private final IdentityHashMap<Write, Event> writers = new IdentityHashMap<>();
    private final IdentityHashMap<Variable, List<Event>> written = new IdentityHashMap<>();
    private final IdentityHashMap<Object, int[]> handed = new IdentityHashMap<>();

    Races(Layer layer) {
        this.layer = layer;
    }

    static void join(int[] clock, int[] more) {
        for (int thread = 0; thread < clock.length; thread++) {
            clock[thread] = Math.max(clock[thread], more[thread]);
        }
    }

    /** Notes a move that was chosen at {@code node}. */
    void hasMoved(int thread, Transition move, Node node) {
        wouldMove(thread, move);
        Event event = new Event(thread, move, node, known(thread));
        for (Event earlier : events) {
            if (isOrdered(earlier, move)) {
                event.join(earlier);
            }
        }
        events.add(event);
        last[thread] = event;
    }

    private int[] known(int thread) {
        Event event = last[thread];
        return event == null ? new int[MAX_THREADS] : event.known();
    }

    private boolean isOrdered(Event earlier, Transition move) {
        if (move.kind() == Transition.Kind.AWAIT) {
            return move.equals(Transition.ALONE) || isAwaited(earlier, move.target());
        }
        boolean isChosen = move.isPlaced() && layer != Layer.SC;
        return !isChosen && (earlier.move().isOrderedWith(move) || isTold(earlier.move(), move));
    }

    private boolean isAwaited(Event earlier, Object target) {
        return target instanceof List<?> variables
                && variables.stream()
                        .anyMatch(variable -> variable instanceof Variable known
                                && written(known).contains(earlier));
    }

    private List<Event> written(Variable variable) {
        return written.getOrDefault(variable, List.of());
    }

    /* Where reads have no choice, the order of a read and a write counts. */
    private boolean isTold(Transition one, Transition other) {
        return layer == Layer.SC
                && one.isAccess()
                && one.target().equals(other.target())
                && (one.writes() || other.writes());
    }

    /** Has tried what {@code move} would change if it came earlier. */
    void wouldMove(int thread, Transition move) {
        int[] known = known(thread);
        for (Event earlier : List.copyOf(events)) {
            boolean isRace = earlier.move().dependsOn(move) || isTold(earlier.move(), move);
            if (isRace && earlier.thread() != thread && !earlier.isWithin(known)) {
                reverse(earlier, thread, event -> event.isWithin(known) || isOrdered(event, move), events.size());
            }
        }
    }

    /* The events that need not come after the first, and then the second: who can begin them is to be tried. */
    private void reverse(Event first, int thread, Predicate<Event> isBeforeSecond, int end) {
        List<Event> others = new ArrayList<>();
        for (int i = events.indexOf(first) + 1; i < end; i++) {
            if (!first.comesBefore(events.get(i))) {
                others.add(events.get(i));
            }
        }
        List<Integer> initials = new ArrayList<>();
        for (Event event : others) {
            if (others.stream().noneMatch(other -> other.comesBefore(event))) {
                initials.add(event.thread());
            }
        }
        if (others.stream().noneMatch(isBeforeSecond)) {
            initials.add(thread);
        }
        first.node().tryOneOf(initials, thread);
    }

    /** Notes what the event of a thread has read. */
    void hasRead(int thread, Write write) {
        Event reader = last(thread);
        if (reader != null) {
            follow(reader, write);
        }
    }

    private void follow(Event event, Write write) {
        Event writer = writers.get(write);
        if (writer != null) {
            event.join(writer);
        }
    }

    /**
     * Notes what the event of a thread has written; a read that came before might have seen it.
     *
     * <p>A write that may take any place comes after those that it has been placed after, if theirs was no choice.
     */
    void hasWritten(int thread, Variable variable, Write write) {
        Event writer = last(thread);
        if (writer == null) {
            return;
        }
        if (layer != Layer.SC) {
            variable.writes().stream()
                    .takeWhile(before -> !before.equals(write))
                    .filter(before -> before.mode() == Mode.VOLATILE || before.isUpdate())
                    .forEach(before -> follow(writer, before));
        }
        writers.put(write, writer);
        written.computeIfAbsent(variable, key -> new ArrayList<>()).add(writer);
        for (Event earlier : List.copyOf(events)) {
            boolean isRace = earlier.move().kind() == Transition.Kind.READ
                    && earlier.move().target().equals(variable)
                    && !earlier.comesBefore(writer)
                    && earlier.thread() != writer.thread();
            if (isRace) {
                reverse(earlier, writer.thread(), other -> other.comesBefore(writer), events.indexOf(writer));
            }
        }
    }

    /* A thread that has not moved yet goes on since another has moved. */
    private @Nullable Event last(int thread) {
        Event event = thread < MAX_THREADS ? last[thread] : null;
        return event != null || events.isEmpty() ? event : events.get(events.size() - 1);
    }

    /** Notes what the event of a thread hands on. */
    void hasHanded(int thread, Object means) {
        Event event = last(thread);
        if (event != null) {
            event.addTo(handed.computeIfAbsent(means, key -> new int[MAX_THREADS]));
        }
    }

    /** Notes what the event of a thread takes. */
    void hasTaken(int thread, Object means) {
        Event event = last(thread);
        int[] known = handed.get(means);
        if (event != null && known != null) {
            event.join(known);
        }
    }
}
