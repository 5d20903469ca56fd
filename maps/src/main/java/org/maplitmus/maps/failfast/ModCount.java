package org.maplitmus.maps.failfast;

import java.util.ConcurrentModificationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How often a map has changed structurally: a mapping was added or removed.
 *
 * <p>It wraps round after 2<sup>32</sup> changes. Not thread-safe.
 */
final class ModCount {

    private int current;

    int current() {
        return current;
    }

    void increment() {
        current++;
    }

    /** @throws ConcurrentModificationException if the count is not {@code expected} */
    void requireStill(int expected) {
        if (current != expected) {
            throw new ConcurrentModificationException(
                    "expected modCount %d but it is %d: structural changes since then: %d"
                            .formatted(expected, current, current - expected));
        }
    }

    /**
     * The result of {@code action}, which must leave the map's structure alone.
     *
     * @throws ConcurrentModificationException if it did not
     */
    <R extends @Nullable Object> R undisturbed(Supplier<? extends R> action) {
        int expected = current;
        R result = action.get();
        requireStill(expected);
        return result;
    }
}
