package org.maplitmus.weak.memory;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** What one thread of the program knows. */
public final class View {

    private final int thread;
    private int time;
    private Clock known = Clock.NONE;
    /* What a fence has made every later write carry. */
    private Clock released = Clock.NONE;
    /* What a fence would make of the reads so far. */
    private Clock acquirable = Clock.NONE;
    private int fenced = -1;
    private boolean isSettled;
    private boolean hasFailed;
    private final IdentityHashMap<Object, Clock> reached = new IdentityHashMap<>(0);

    /** That of the thread with this number, from 0. */
    public View(int thread) {
        this.thread = thread;
    }

    /** The number of the thread. */
    public int thread() {
        return thread;
    }

    /** How many actions the thread has done. */
    public int time() {
        return time;
    }

    void tick() {
        time++;
    }

    /** What happens before the next action of this thread. */
    Clock now() {
        return known.with(thread, time);
    }

    void learn(Clock clock) {
        known = known.join(clock);
    }

    /** What happens before the next action of this thread, besides its own. */
    public Clock known() {
        return known;
    }

    /** Whether {@code write} happens before the next action of this thread. */
    public boolean knows(Write write) {
        return has(known, write.thread(), write.time());
    }

    boolean knows(Read read) {
        return has(known, read.thread(), read.time());
    }

    boolean has(Clock clock, int other, int otherTime) {
        return other == Write.START || other == thread || clock.has(other, otherTime);
    }

    Clock released() {
        return released;
    }

    void release() {
        released = now();
    }

    void mayAcquire(Clock message) {
        acquirable = acquirable.join(message);
    }

    void acquire() {
        learn(acquirable);
        fence();
    }

    /** From here on, no read of a variable is older than one before. */
    void fence() {
        fenced = time;
    }

    boolean wasBeforeFence(Read read) {
        return read.thread() == thread && (isSettled || read.time() <= fenced);
    }

    boolean isSettled() {
        return isSettled;
    }

    boolean mayFail() {
        return !hasFailed;
    }

    boolean fail() {
        hasFailed = true;
        return true;
    }

    /** Ends as the reader of what {@code others} left: its reads of one variable agree with each other. */
    void settle(Iterable<View> others) {
        others.forEach(other -> {
            other.tick();
            learn(other.now());
        });
        isSettled = true;
    }

    /** What this thread knows of the fields of {@code owner}. */
    Clock knownOf(@Nullable Object owner) {
        Clock more = owner == null ? null : reached.get(owner);
        return more == null ? known : known.join(more);
    }

    @Nullable
    Clock reached(@Nullable Object owner) {
        return owner == null ? null : reached.get(owner);
    }

    void reach(@Nullable Object value, Clock clock) {
        if (value != null) {
            reached.merge(value, clock, Clock::join);
        }
    }
}
