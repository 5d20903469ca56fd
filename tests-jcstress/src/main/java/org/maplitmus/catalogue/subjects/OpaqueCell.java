package org.maplitmus.catalogue.subjects;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.maplitmus.catalogue.idiom.IntCell;

/** A variable whose accesses are each made, and order nothing. */
public final class OpaqueCell implements IntCell {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup().findVarHandle(OpaqueCell.class, "value", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // Reached through VALUE.
    private int value;

    /** A variable that is 0. */
    public OpaqueCell() {}

    @Override
    public int get() {
        return (int) VALUE.getOpaque(this);
    }

    @Override
    public void set(int newValue) {
        VALUE.setOpaque(this, newValue);
    }
}
