package org.maplitmus.weak.load;

/** What rewritten code has in the place of Unsafe; its calls go to {@link UnsafeAccess}. */
public final class UnsafeStandIn {

    /* Where libraries look for it by reflection. */
    @SuppressWarnings("unused")
    private static final UnsafeStandIn theUnsafe = new UnsafeStandIn();

    private UnsafeStandIn() {}

    /** The only one. */
    public static UnsafeStandIn getUnsafe() {
        return theUnsafe;
    }
}
