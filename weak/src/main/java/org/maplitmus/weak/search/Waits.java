package org.maplitmus.weak.search;

import java.util.ArrayList;
import java.util.List;

/** Which moves wait for their turn, as lengths: so many in a row do not, then so many do, and so on. */
final class Waits {

    private final List<Integer> lengths;
    private int index;
    private int left;
    private boolean isExceeded;

    /** Reads what was written. */
    Waits(List<Integer> lengths) {
        this.lengths = lengths;
        this.left = lengths.isEmpty() ? 0 : lengths.get(0);
    }

    /** Whether the next move waits; more moves than there are do not. */
    boolean next() {
        while (left == 0 && index + 1 < lengths.size()) {
            left = lengths.get(++index);
        }
        if (left == 0) {
            isExceeded = true;
            return false;
        }
        left--;
        return index % 2 == 1;
    }

    /** Whether all moves were read, and no more. */
    boolean areOver() {
        return !isExceeded && left == 0 && index + 1 >= lengths.size();
    }

    /** Lengths that are written. */
    static final class Writer {

        private final List<Integer> lengths = new ArrayList<>(List.of(0));

        /** Writes whether the next move waits; returns it. */
        boolean write(boolean waits) {
            boolean waited = lengths.size() % 2 == 0;
            if (waits != waited) {
                lengths.add(0);
            }
            lengths.set(lengths.size() - 1, lengths.get(lengths.size() - 1) + 1);
            return waits;
        }

        List<Integer> lengths() {
            return List.copyOf(lengths);
        }
    }
}
