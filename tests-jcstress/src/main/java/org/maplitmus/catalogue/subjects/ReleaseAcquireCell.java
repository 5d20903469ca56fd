package org.maplitmus.catalogue.subjects;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.idiom.IntCell;

/** A variable whose reads acquire and whose writes release. */
public final class ReleaseAcquireCell implements IntCell {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(ReleaseAcquireCell.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through VALUE.
    private int value;

    /** A variable that is 0. */
    public ReleaseAcquireCell() {}

    @Override
    public int get() {
        return (int) VALUE.getAcquire(this);
    }

    @Override
    public void set(int newValue) {
        VALUE.setRelease(this, newValue);
    }
}
