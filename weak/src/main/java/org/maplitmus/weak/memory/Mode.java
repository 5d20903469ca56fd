package org.maplitmus.weak.memory;

/** The access modes of {@link java.lang.invoke.VarHandle}. */
public enum Mode {
    /**
     * Of an ordinary field.
     *
     * <p>VarHandle: "Plain" accesses "impose no observable ordering constraints with respect to threads other than the
     * executing thread".
     */
    PLAIN,
    /**
     * Part of one order of all accesses of its variable.
     *
     * <p>VarHandle: "Opaque operations are bitwise atomic and coherently ordered with respect to accesses to the same
     * variable".
     */
    OPAQUE,
    /**
     * Of reads.
     *
     * <p>VarHandle: "Acquire mode reads and their subsequent accesses are ordered after matching Release mode writes
     * and their previous accesses".
     */
    ACQUIRE,
    /** Of writes: the other half of {@link #ACQUIRE}. */
    RELEASE,
    /**
     * Part of one order of everything volatile.
     *
     * <p>VarHandle: "Volatile operations are totally ordered with respect to each other".
     */
    VOLATILE;

    /** Whether all accesses of a variable in such a mode have one order. */
    public boolean isCoherent() {
        return this != PLAIN;
    }

    /** Whether a read learns what the write that it sees hands on. */
    public boolean acquires() {
        return this == ACQUIRE || this == VOLATILE;
    }

    boolean releases() {
        return this == RELEASE || this == VOLATILE;
    }

    /** The same, but for an atomic update, which always takes part in the order of its variable. */
    Mode ofUpdate() {
        return this == PLAIN ? OPAQUE : this;
    }
}
