package org.maplitmus.maps.counter;

/**
 * How far apart the cells of a {@link StripedCounter} lie. The layout checks of this house prove what each keeps for
 * every layout of the JVM that they know.
 */
public enum Layout {
    /** Eight bytes from one to the next: threads that add to different cells still write to one line. */
    ADJACENT {
        @Override
        Cells cells(int length) {
            return new AdjacentCells(length);
        }
    },
    /** 64 bytes a side: no cell shares a 64-byte line with anything. */
    PADDED {
        @Override
        Cells cells(int length) {
            return new ObjectCells(length, PaddedCounter::new);
        }
    },
    /**
     * 128 bytes a side, what the VM gives to a field that is marked {@code @Contended}: no cell shares a 128-byte line
     * with anything, or a pair of 64-byte lines that are fetched together.
     *
     * <p>The bytes are declared, not asked for. The annotation itself is closed to code outside the JDK, and the VM
     * ignores it there without a word unless it is started with {@code -XX:-RestrictContended}: a counter that relied
     * on it would have no padding at all where somebody forgot the flag.
     */
    CONTENDED {
        @Override
        Cells cells(int length) {
            return new ObjectCells(length, WideCounter::new);
        }
    };

    /** New cells at zero; {@code length} must be a power of two. */
    abstract Cells cells(int length);
}
