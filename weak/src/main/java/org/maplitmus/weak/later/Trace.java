package org.maplitmus.weak.later;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** The reads and writes of one execution, in order. */
final class Trace implements Listener {

    private final Map<Action, Entry> entries = new LinkedHashMap<>();
    private final Map<Action, Integer> counts = new HashMap<>();
    private final Map<Write, Action> writers = new HashMap<>();

    /** The name of the next read of a variable by a thread. */
    Action nextRead(View view, Variable variable) {
        return next(view, variable, false);
    }

    private Action next(View view, Variable variable, boolean isWrite) {
        Action first = new Action(view.thread(), isWrite, variable.name(), 0);
        return new Action(view.thread(), isWrite, variable.name(), counts.getOrDefault(first, 0));
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        add(view, variable, mode, write, false);
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        hasMade(view, variable, write);
    }

    /** Notes a write, and names it. */
    Action hasMade(View view, Variable variable, Write write) {
        Action action = add(view, variable, write.mode(), write, true);
        writers.put(write, action);
        return action;
    }

    private Action add(View view, Variable variable, Mode mode, Write write, boolean isWrite) {
        Action action = next(view, variable, isWrite);
        entries.put(action, new Entry(action, variable, mode, write, view.time(), view.known()));
        counts.merge(new Action(view.thread(), isWrite, variable.name(), 0), 1, Integer::sum);
        return action;
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    @Nullable
    Entry get(Action action) {
        return entries.get(action);
    }

    int size() {
        return entries.size();
    }

    /** Whether a read was told of a later write. */
    boolean foresees() {
        return entries.values().stream().anyMatch(Trace::isForeseen);
    }

    /** Whether each read that was told of a later write sees one that another thread then made. */
    boolean isKept() {
        return entries.values().stream()
                .filter(Trace::isForeseen)
                .allMatch(read -> fulfilment(read).isPresent());
    }

    private static boolean isForeseen(Entry entry) {
        return entry.write().isForeseen();
    }

    /* A read that nothing is handed on to is not ordered with the write, so the write must not know of the read. */
    private Optional<Entry> fulfilment(Entry read) {
        List<Entry> all = new ArrayList<>(entries.values());
        return all.subList(all.indexOf(read), all.size()).stream()
                .filter(entry -> fulfils(entry, read))
                .findFirst();
    }

    private static boolean fulfils(Entry write, Entry read) {
        return write.action().isWrite()
                && write.variable().equals(read.variable())
                && write.action().isByAnother(read.action())
                && write.write().handsNothingOn()
                && write.isLike(read)
                && !read.happensBefore(write);
    }

    /** The write that a read sees; none if it is the initial one. */
    Optional<Action> source(Entry read) {
        return isForeseen(read) ? fulfilment(read).map(Entry::action) : Optional.ofNullable(writers.get(read.write()));
    }

    /** Whether a read sees this write. */
    boolean sees(Entry read, Action source) {
        Entry write = entries.get(source);
        return write != null
                && (isForeseen(read) ? fulfils(write, read) : read.write().equals(write.write()));
    }
}
