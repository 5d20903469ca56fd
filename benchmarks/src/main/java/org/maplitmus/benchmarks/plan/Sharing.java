package org.maplitmus.benchmarks.plan;

/** What each of two threads does with the map that they share. */
public enum Sharing {
    /** Looks up a key that is present. */
    READ("read"),
    /** Looks up a key that is present, and one time in twenty stores a value under it. */
    MIXED("mixed 95/5"),
    /** Looks up a key that is present, and every other time stores a value under it. */
    HALF("mixed 50/50"),
    /** Stores a value under a key that is present. */
    OVERWRITE("overwrite");

    private static final int READS_TO_A_WRITE = 19;

    private final String label;

    Sharing(String label) {
        this.label = label;
    }

    /** Whether the operation of that number is a store. */
    public boolean writes(int operation) {
        return switch (this) {
            case READ -> false;
            case MIXED -> operation % (READS_TO_A_WRITE + 1) == 0;
            case HALF -> operation % 2 == 0;
            case OVERWRITE -> true;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
