package org.maplitmus.runner.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for things: equal ones have the same. Not thread-safe.
 *
 * @param <T> what is numbered
 */
final class Numbering<T> {

    private final Map<T, Long> numbers = new LinkedHashMap<>();
    private final long first;

    /** Counts from {@code first}. */
    Numbering(long first) {
        this.first = first;
    }

    long of(T thing) {
        return numbers.computeIfAbsent(thing, unseen -> first + numbers.size());
    }

    /** All that have a number, in its order. */
    Set<T> all() {
        return numbers.keySet();
    }
}
