package org.maplitmus.maps.counter;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Cells that lie as far apart as their class makes them; the array in front of them is never written again. */
final class ObjectCells implements Cells {

    private final Cell[] cells;

    ObjectCells(int length, Supplier<? extends Cell> maker) {
        cells = Stream.generate(maker).limit(length).toArray(Cell[]::new);
    }

    @Override
    public int length() {
        return cells.length;
    }

    @Override
    public long getAcquire(int cell) {
        return cells[cell].getAcquire();
    }

    @Override
    public boolean compareAndSet(int cell, long expected, long next) {
        return cells[cell].compareAndSet(expected, next);
    }
}
