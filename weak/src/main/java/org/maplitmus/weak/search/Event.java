package org.maplitmus.weak.search;

import java.util.Arrays;

/** A move that was made, with what the thread then did before its next one. */
final class Event {

    private final int thread;
    private final int number;
    private final Transition move;
    private final Node node;
    private final int[] clock;

    /**
     * The next move of a thread.
     *
     * @param known for each thread, how many of its events come before it
     */
    Event(int thread, Transition move, Node node, int[] known) {
        this.thread = thread;
        this.number = known[thread] + 1;
        this.move = move;
        this.node = node;
        this.clock = known.clone();
        this.clock[thread] = number;
    }

    int thread() {
        return thread;
    }

    Transition move() {
        return move;
    }

    Node node() {
        return node;
    }

    boolean isWithin(int[] known) {
        return known[thread] >= number;
    }

    boolean comesBefore(Event other) {
        return other != this && isWithin(other.clock);
    }

    void join(Event earlier) {
        Races.join(clock, earlier.clock);
    }

    void join(int[] known) {
        Races.join(clock, known);
    }

    void addTo(int[] known) {
        Races.join(known, clock);
    }

    int[] known() {
        return clock;
    }

    @Override
    public String toString() {
        return thread + ": " + move + " " + Arrays.toString(clock);
    }
}
