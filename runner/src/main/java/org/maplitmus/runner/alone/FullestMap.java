package org.maplitmus.runner.alone;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how many entries the fullest of several maps has had at once.
 *
 * <p>One thread uses the maps; another may look at {@link #puts} and {@link #failed} meanwhile.
 */
final class FullestMap {

    private int entries;
    private volatile long puts;
    private volatile boolean failed;

    /** A new map that counts. */
    Map<Object, Object> fresh() {
        return new Counting();
    }

    /** How many entries one of the maps has had, at most. */
    int entries() {
        return entries;
    }

    /** How many entries were ever put. */
    long puts() {
        return puts;
    }

    /** From now on the count says nothing. */
    void fail() {
        failed = true;
    }

    /** Whether the count says nothing. */
    boolean failed() {
        return failed;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread writes.
    private void filled(int size) {
        entries = Math.max(entries, size);
        puts++;
    }

    private final class Counting extends LinkedHashMap<Object, Object> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            filled(size());
            return false;
        }
    }
}
