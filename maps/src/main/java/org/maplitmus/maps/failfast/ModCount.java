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

    private static final int KEPT = 16;

    private int current;
    private final @Nullable StructuralChange @Nullable [] latest;

    ModCount(Provenance provenance) {
        latest = provenance == Provenance.ON ? new @Nullable StructuralChange[KEPT] : null;
    }

    int current() {
        return current;
    }

    void increment() {
        current++;
        if (latest != null) {
            latest[current & (KEPT - 1)] = new StructuralChange(current);
        }
    }

    /** @throws ConcurrentModificationException if the count is not {@code expected} */
    void requireStill(int expected) {
        if (current != expected) {
            throw changed(expected, current);
        }
    }

    private ConcurrentModificationException changed(int expected, int actual) {
        return new ConcurrentModificationException(
                "expected modCount %d but it is %d: structural changes since then: %d"
                        .formatted(expected, actual, actual - expected),
                firstAfter(expected, actual));
    }

    /** The first change after {@code expected}, or the first that is still kept. */
    private @Nullable StructuralChange firstAfter(int expected, int actual) {
        if (latest == null) {
            return null;
        }
        int oldest = Math.max(1, actual - expected - KEPT + 1);
        StructuralChange change = latest[(expected + oldest) & (KEPT - 1)];
        return change != null && change.modCount() - expected > 0 ? change : null;
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
