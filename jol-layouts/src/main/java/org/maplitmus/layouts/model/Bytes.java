package org.maplitmus.layouts.model;

/** Arithmetic of addresses. */
final class Bytes {

    private Bytes() {}

    /** The least multiple of {@code step} that is not below {@code offset}. */
    static long roundUp(long offset, long step) {
        return (offset + step - 1) / step * step;
    }
}
