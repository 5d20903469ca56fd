package org.maplitmus.weak.memory;

/** How weak memory is: each layer allows what the one before it allows, and more. */
public enum Layer {
    /** Interleavings only: a read sees the newest write. */
    SC,
    /**
     * What a compiler or a processor of today may do: a read through a reference is no older than what the writer of
     * the reference knew, and of two reads of one variable on both sides of an acquire the second is no older.
     */
    WEAK,
    /** The letter of the Java Language Specification. */
    JLS
}
