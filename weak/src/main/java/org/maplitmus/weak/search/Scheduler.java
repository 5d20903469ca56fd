package org.maplitmus.weak.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Choices;
import org.maplitmus.weak.memory.Listener;

/** Whoever decides what the threads of an execution do. */
public interface Scheduler extends Choices, Listener {

    /** What {@link #next} returns to end the execution. */
    int NOBODY = -1;

    /** Whether {@code thread} waits for its turn before {@code move}; if not, it makes the move at once. */
    boolean isPoint(int thread, Transition move);

    /**
     * The thread that goes on, or {@link #NOBODY}.
     *
     * @param moves what each thread does next; null for one that has ended or cannot go on
     * @param current the thread that moved last
     */
    int next(List<@Nullable Transition> moves, int current);

    /** Hears that no thread can go on, and what each would do next; null for one that has ended. */
    default void isStuck(List<@Nullable Transition> moves) {}

    /** Whether a thread that seems to spin goes round its loop while nobody else moves, instead of waiting. */
    default boolean goesRound() {
        return false;
    }

    /** Hears that a thread can go on in more ways than it asks about. */
    default void leavesOut() {}

    /** What all lots that the program draws follow from; asked once an execution, if it draws any. */
    default int seed() {
        return 1;
    }
}
