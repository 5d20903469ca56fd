package org.maplitmus.layouts.weakened;

/** The slots of its array are a line apart, and the first lies beside the array's length. */
final class SlotsFromZero {
    static final int LENGTH = 40;
    static final int FIRST = 0;
    static final int STRIDE = 8;
    static final int SLOTS = 4;

    final long[] slots = new long[LENGTH];
}
