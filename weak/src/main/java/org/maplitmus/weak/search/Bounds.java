package org.maplitmus.weak.search;

import java.time.Duration;

/**
 * When a search ends before it has tried everything.
 *
 * @param executions after how many executions
 * @param time after how long
 */
public record Bounds(long executions, Duration time) {

    /** By time alone. */
    public static Bounds time(Duration time) {
        return new Bounds(Long.MAX_VALUE, time);
    }

    /** By the number of executions alone. */
    public static Bounds executions(long executions) {
        return new Bounds(executions, Duration.ofDays(1));
    }
}
