package org.maplitmus.weak.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The monitor of an object, with its wait set.
 *
 * <p>JLS 17.4.4: "An unlock action on monitor m synchronizes-with all subsequent lock actions on m". JLS 17.2: a thread
 * that waits "does not execute any further instructions until [...] thread t has been removed from m's wait set", and
 * then locks again.
 */
public final class Monitor {

    private final Baton baton = new Baton();
    private final List<View> waiting = new ArrayList<>();
    private final Map<View, Integer> depths = new HashMap<>();
    private @Nullable View owner;
    private int depth;

    /** Whether {@code view} may enter now. */
    public boolean isFreeFor(View view) {
        return owner == null || owner == view;
    }

    /** Whether {@code view} is in. */
    public boolean isOwnedBy(View view) {
        return owner == view;
    }

    /** Enters; {@link #isFreeFor} was true. */
    public void enter(Memory memory, View view) {
        depth++;
        if (owner != view) {
            owner = view;
            memory.take(view, baton, "locks");
        }
    }

    /** Leaves. */
    public void exit(Memory memory, View view) {
        requireOwner(view);
        if (depth == 1) {
            free(memory, view, "unlocks");
        } else {
            depth--;
        }
    }

    private void free(Memory memory, View view, String action) {
        owner = null;
        depth = 0;
        memory.hand(view, baton, action);
    }

    /** Leaves, and waits to be notified. */
    public void startWaiting(Memory memory, View view) {
        requireOwner(view);
        depths.put(view, depth);
        waiting.add(view);
        free(memory, view, "waits");
    }

    /** Whether {@code view} may end its wait: it was notified, or needs not be, and nobody is in. */
    public boolean mayStopWaiting(View view, boolean isTimed) {
        return owner == null && (isTimed || !waiting.contains(view));
    }

    /** Ends a wait; returns whether the thread was notified. */
    public boolean stopWaiting(Memory memory, View view) {
        boolean isNotified = !waiting.remove(view);
        owner = view;
        depth = depths.getOrDefault(view, 1);
        memory.take(view, baton, isNotified ? "is notified" : "ends its wait");
        return isNotified;
    }

    /** Notifies one of those who wait, any of them. */
    public void notifyOne(Memory memory, View view) {
        requireOwner(view);
        if (!waiting.isEmpty()) {
            waiting.remove(memory.among(waiting.size()));
        }
    }

    /** Notifies all who wait. */
    public void notifyAll(View view) {
        requireOwner(view);
        waiting.clear();
    }

    private void requireOwner(View view) {
        if (owner != view) {
            throw new IllegalMonitorStateException();
        }
    }
}
