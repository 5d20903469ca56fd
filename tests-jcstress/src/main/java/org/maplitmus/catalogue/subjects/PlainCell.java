package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.IntCell;

/** A field like any other. */
public final class PlainCell implements IntCell {

    private int value;

    /** A variable that is 0. */
    public PlainCell() {}

    @Override
    public int get() {
        return value;
    }

    @Override
    public void set(int newValue) {
        value = newValue;
    }
}
