package org.maplitmus.maps.counter;

/**
 * A power of two of counts that adders spread over. Thread-safe; each accessor is named for its access mode, see
 * {@link java.lang.invoke.VarHandle}.
 */
interface Cells {

    int length();

    long getAcquire(int cell);

    /** Stores {@code next} if the count is {@code expected}, in volatile mode; false if another thread was faster. */
    boolean compareAndSet(int cell, long expected, long next);
}
