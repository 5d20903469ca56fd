package org.maplitmus.layouts.witness;

import java.util.List;

/**
 * An object at a known address.
 *
 * @param <T> its type
 * @param object the object
 * @param address where it was allocated
 * @param spacers what lies before and behind it, and is never used
 */
record Placed<T>(T object, long address, List<byte[]> spacers) {

    /** The address modulo the line, in bytes. */
    int residue() {
        return (int) (address % Witness.LINE);
    }

    /** Whether a collector has moved the object since. */
    boolean moved() {
        return Addresses.of(object) != address;
    }
}
