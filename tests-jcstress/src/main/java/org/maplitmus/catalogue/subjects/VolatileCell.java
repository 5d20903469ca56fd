package org.maplitmus.catalogue.subjects;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.idiom.IntCell;

/** A variable whose accesses are volatile. */
public final class VolatileCell implements IntCell {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(VolatileCell.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through VALUE.
    private int value;

    /** A variable that is 0. */
    public VolatileCell() {}

    @Override
    public int get() {
        return (int) VALUE.getVolatile(this);
    }

    @Override
    public void set(int newValue) {
        VALUE.setVolatile(this, newValue);
    }
}
