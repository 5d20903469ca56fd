package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.LongCell;

/** A field of 64 bits like any other. */
public final class PlainLongCell implements LongCell {

    private long value;

    /** A variable that is 0. */
    public PlainLongCell() {}

    @Override
    public long get() {
        return value;
    }

    @Override
    public void set(long newValue) {
        value = newValue;
    }
}
