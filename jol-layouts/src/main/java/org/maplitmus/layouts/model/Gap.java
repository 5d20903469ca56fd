package org.maplitmus.layouts.model;

import java.util.stream.Stream;

/**
 * Free bytes between placed fields.
 *
 * @param start offset of the first
 * @param end offset behind the last
 */
record Gap(long start, long end) {

    long size() {
        return end - start;
    }

    /** Whether a field of {@code size} bytes fits at a multiple of its size. */
    boolean fits(long size) {
        return Bytes.roundUp(start, size) + size <= end;
    }

    /** What is left of it when {@code taken} is not free any more. */
    Stream<Gap> without(Span taken) {
        return Stream.of(new Gap(start, taken.offset()), new Gap(taken.offset() + taken.size(), end))
                .filter(gap -> gap.size() > 0);
    }
}
