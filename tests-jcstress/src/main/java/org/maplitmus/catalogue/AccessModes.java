package org.maplitmus.catalogue;

/** The sentences by which the documentation of VarHandle defines its access modes, see {@link Docs#VAR_HANDLE}. */
public final class AccessModes {

    /** Opaque. */
    public static final String OPAQUE =
            "VarHandle: \"Opaque operations are bitwise atomic and coherently ordered with respect to accesses to the same variable.\"";

    /** Opaque, of one thread. */
    public static final String PROGRAM_ORDER =
            "VarHandle.getOpaque: \"accessed in program order, but with no assurance of memory ordering effects with respect to other threads\"";

    /** Acquire and release. */
    public static final String RELEASE_ACQUIRE =
            "VarHandle: \"In addition to obeying Opaque properties, Acquire mode reads and their subsequent accesses are ordered after matching Release mode writes and their previous accesses.\"";

    /** Volatile. */
    public static final String VOLATILE =
            "VarHandle: \"In addition to obeying Acquire and Release properties, all Volatile operations are totally ordered with respect to each other.\"";

    private AccessModes() {}
}
