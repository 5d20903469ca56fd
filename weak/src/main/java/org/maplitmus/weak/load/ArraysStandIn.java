package org.maplitmus.weak.load;

/** What rewritten code has in the place of what the collections of the JDK share about arrays. */
public final class ArraysStandIn {

    private ArraysStandIn() {}

    /** The length of an array that grows. */
    public static int newLength(int length, int least, int wanted) {
        return Math.addExact(length, Math.max(least, wanted));
    }
}
