package org.maplitmus.maps.counter;

/** A count that is an object of its own. Thread-safe, as {@link Cells} is. */
interface Cell {

    long getAcquire();

    boolean compareAndSet(long expected, long next);
}
