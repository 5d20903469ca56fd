package org.maplitmus.weak.memory;

import java.util.Arrays;

/** A set of actions that is closed under what happens before them: for each thread, how many of its actions. */
public final class Clock {

    static final Clock NONE = new Clock(new int[0]);

    private final int[] times;

    private Clock(int[] times) {
        this.times = times;
    }

    /** Whether it holds the action that a thread did at this time of its own. */
    public boolean has(int thread, int time) {
        return thread < times.length && times[thread] >= time;
    }

    Clock with(int thread, int time) {
        int[] more = Arrays.copyOf(times, Math.max(times.length, thread + 1));
        more[thread] = Math.max(more[thread], time);
        return new Clock(more);
    }

    Clock join(Clock other) {
        if (isWithin(other)) {
            return other;
        }
        return other.isWithin(this) ? this : union(other);
    }

    private boolean isWithin(Clock other) {
        for (int thread = 0; thread < times.length; thread++) {
            if (times[thread] > 0 && !other.has(thread, times[thread])) {
                return false;
            }
        }
        return true;
    }

    private Clock union(Clock other) {
        int[] more = Arrays.copyOf(times, Math.max(times.length, other.times.length));
        for (int thread = 0; thread < other.times.length; thread++) {
            more[thread] = Math.max(more[thread], other.times[thread]);
        }
        return new Clock(more);
    }

    @Override
    public String toString() {
        return Arrays.toString(times);
    }
}
