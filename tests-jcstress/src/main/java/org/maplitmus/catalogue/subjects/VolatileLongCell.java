package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.LongCell;

/** A volatile field of 64 bits. */
public final class VolatileLongCell implements LongCell {

    private volatile long value;

    /** A variable that is 0. */
    public VolatileLongCell() {}

    @Override
    public long get() {
        return value;
    }

    @Override
    public void set(long newValue) {
        value = newValue;
    }
}
