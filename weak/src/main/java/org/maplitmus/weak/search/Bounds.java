package org.maplitmus.weak.search;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * When a search ends before it has tried everything.
 *
 * @param executions after how many executions
 * @param time after how long
 * @param isEnough which outcome ends it
 */
public record Bounds(long executions, Duration time, Predicate<String> isEnough) {

    /** By time alone. */
    public static Bounds time(Duration time) {
        return new Bounds(Long.MAX_VALUE, time, outcome -> false);
    }

    /** By the number of executions alone. */
    public static Bounds executions(long executions) {
        return new Bounds(executions, Duration.ofDays(1), outcome -> false);
    }

    /** The same, and by an outcome that is {@code enough}. */
    public Bounds until(Predicate<String> enough) {
        return new Bounds(executions, time, enough);
    }
}
