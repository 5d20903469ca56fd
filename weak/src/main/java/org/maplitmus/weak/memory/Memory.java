package org.maplitmus.weak.memory;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rules of one execution, in which the threads act one after the other. */
public final class Memory {

    /** What an update returns to leave its variable alone. */
    public static final Object UNCHANGED = new Object();

    private final Layer layer;
    private final Choices choices;
    private final Listener listener;
    private final IdentityHashMap<Object, Clock> frozen = new IdentityHashMap<>();
    private Clock fences = Clock.NONE;

    /** Nothing has happened yet. */
    public Memory(Layer layer, Choices choices, Listener listener) {
        this.layer = layer;
        this.choices = choices;
        this.listener = listener;
    }

    /** How weak it is. */
    public Layer layer() {
        return layer;
    }

    /**
     * Reads a variable.
     *
     * <p>JLS 17.4.5: a read "is allowed to observe a write w [...] if [...] r is not ordered before w [...] and there
     * is no intervening write w' to v". In a coherent mode, nothing older than what the thread knows of the order of
     * the variable. In acquire mode, "subsequent accesses are ordered after matching Release mode writes and their
     * previous accesses". In volatile mode, JLS 17.4.4: "A write to a volatile variable v synchronizes-with all
     * subsequent reads of v by any thread".
     */
    public @Nullable Object read(View view, Variable variable, Mode mode) {
        Write write = source(view, variable, mode);
        view.tick();
        see(view, variable, mode, write);
        follow(view, variable.owner(), write.value());
        if (layer == Layer.WEAK && write.thread() != view.thread()) {
            view.reach(write.value(), write.message());
        }
        return write.value();
    }

    private Write source(View view, Variable variable, Mode mode) {
        Write foreseen = choices.foreseen(view, variable, mode);
        if (foreseen != null) {
            return foreseen;
        }
        List<Write> candidates = candidates(view, variable, mode);
        return candidates.size() == 1 ? candidates.get(0) : choices.read(view, variable, candidates);
    }

    private List<Write> candidates(View view, Variable variable, Mode mode) {
        if (layer == Layer.SC || variable.isInitial()) {
            return List.of(variable.newest());
        }
        Clock known = view.knownOf(variable.owner());
        Visibility visibility =
                new Visibility(view, variable, mode, mode == Mode.VOLATILE ? known.join(fences) : known, layer);
        List<Write> visible = new ArrayList<>();
        for (int place = variable.writes().size() - 1; place >= 0; place--) {
            if (visibility.allows(place)) {
                visible.add(variable.writes().get(place));
            }
        }
        return visible;
    }

    private void see(View view, Variable variable, Mode mode, Write write) {
        variable.add(new Read(view.thread(), view.time(), mode, write));
        if (mode.acquires()) {
            view.learn(write.message());
        } else {
            view.mayAcquire(write.message());
        }
        if (mode == Mode.VOLATILE) {
            view.learn(variable.volatiles());
        }
        if (mode.acquires()) {
            settleOlderReads(view);
        }
        listener.hasRead(view, variable, mode, write);
    }

    /* No compiler swaps two reads of one variable across an acquire, and no processor swaps them at all. */
    private void settleOlderReads(View view) {
        if (layer == Layer.WEAK) {
            view.fence();
        }
    }

    /**
     * Writes to a variable; returns what an ordinary machine would then find there.
     *
     * <p>A volatile write is the last of all so far: "Volatile operations are totally ordered with respect to each
     * other". Any other takes a place after all that the thread knows of the variable. What it hands to a read that
     * acquires it: in release mode all that its thread knows, since "prior loads and stores are not reordered after
     * this access"; else what the last release fence handed on.
     */
    public @Nullable Object write(View view, Variable variable, @Nullable Object value, Mode mode) {
        view.tick();
        Clock message = mode.releases() ? view.now() : view.released();
        Write write = new Write(value, view.thread(), view.time(), mode, view.known(), message, false);
        variable.add(
                mode == Mode.VOLATILE || layer == Layer.SC ? variable.writes().size() : place(view, variable), write);
        listener.hasWritten(view, variable, write);
        return variable.newest().value();
    }

    private int place(View view, Variable variable) {
        List<Write> writes = variable.writes();
        List<Integer> places = new ArrayList<>(List.of(writes.size()));
        for (int place = writes.size() - 1; place > Visibility.lastKnown(view, variable); place--) {
            if (!writes.get(place).isUpdate()) {
                places.add(place);
            }
        }
        return places.get(among(places.size()));
    }

    /**
     * Updates a variable atomically; returns what it held.
     *
     * <p>It sees the last write of the order of the variable, and comes next. VarHandle, compareAndSet: "Atomically
     * sets the value of a variable to the newValue with the memory semantics of setVolatile if the variable's current
     * value [...] == the expectedValue, as accessed with the memory semantics of getVolatile." The other updates name
     * their modes alike. Whoever acquires it also acquires what the write before it handed on.
     *
     * @param change what to write instead of the current value, or {@link #UNCHANGED}
     */
    public @Nullable Object update(
            View view, Variable variable, UnaryOperator<@Nullable Object> change, Mode reading, Mode writing) {
        Write last = variable.newest();
        Object value = change.apply(last.value());
        view.tick();
        see(view, variable, reading.ofUpdate(), last);
        if (value != UNCHANGED) {
            Clock message = (writing.releases() ? view.now() : view.released()).join(last.message());
            Write write = new Write(value, view.thread(), view.time(), writing.ofUpdate(), view.known(), message, true);
            variable.add(variable.writes().size(), write);
            listener.hasWritten(view, variable, write);
        }
        return last.value();
    }

    /**
     * Whether a weak compareAndSet fails although the value is the expected one.
     *
     * <p>VarHandle: "This operation may fail spuriously (typically, due to memory contention) even if the variable's
     * current value does match the expectedValue." Each thread meets this at most once.
     */
    public boolean failsSpuriously(View view) {
        return view.mayFail() && choices.among(2) == 1 && view.fail();
    }

    /** Passes a fence; see {@link Fence} for the sentences. */
    public void fence(View view, Fence fence) {
        view.tick();
        if (fence != Fence.RELEASE) {
            view.acquire();
        }
        if (fence == Fence.FULL) {
            view.learn(fences);
            fences = fences.join(view.now());
        }
        if (fence != Fence.ACQUIRE) {
            view.release();
        }
        listener.hasDone(view, "passes fence: " + fence.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Ends the constructor of {@code object}.
     *
     * <p>JLS 17.5: "A thread that can only see a reference to an object after that object has been completely
     * initialized is guaranteed to see the correctly initialized values for that object's final fields."
     */
    public void freeze(View view, Object object) {
        view.tick();
        frozen.put(object, view.now());
    }

    /**
     * Reads a final field of {@code owner}.
     *
     * <p>JLS 17.5: a thread "will also see versions of any object or array referenced by those final fields that are at
     * least as up-to-date as the final fields are".
     */
    public void readFinal(View view, Object owner, @Nullable Object value) {
        Clock freeze = frozen.get(owner);
        if (freeze != null) {
            view.reach(value, freeze);
        }
        follow(view, owner, value);
    }

    private static void follow(View view, @Nullable Object owner, @Nullable Object value) {
        Clock clock = view.reached(owner);
        if (clock != null) {
            view.reach(value, clock);
        }
    }

    void take(View view, Baton baton, String action) {
        view.tick();
        view.learn(baton.clock());
        settleOlderReads(view);
        listener.hasTaken(view, baton);
        listener.hasDone(view, action);
    }

    void hand(View view, Baton baton, String action) {
        view.tick();
        baton.add(view.now());
        listener.hasHanded(view, baton);
        listener.hasDone(view, action);
    }

    int among(int count) {
        return count == 1 ? 0 : choices.among(count);
    }

    /** Reads as who comes after all {@code others} have ended. */
    public void settle(View view, Iterable<View> others) {
        view.settle(others);
    }
}
