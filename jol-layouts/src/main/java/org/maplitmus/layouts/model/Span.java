package org.maplitmus.layouts.model;

/**
 * A run of bytes, counted from the start of an object.
 *
 * @param offset of the first byte; negative before the object
 * @param size in bytes, at least 1
 */
public record Span(long offset, long size) {

    /** @throws IllegalArgumentException if {@code size} is less than 1 */
    public Span {
        if (size < 1) {
            throw new IllegalArgumentException("a span of " + size + " bytes");
        }
    }

    /**
     * Whether a line of {@code line} bytes holds bytes of both spans when the object starts at address {@code base}.
     */
    public boolean sharesLine(Span other, long base, long line) {
        return firstLine(base, line) <= other.lastLine(base, line)
                && other.firstLine(base, line) <= lastLine(base, line);
    }

    private long firstLine(long base, long line) {
        return Math.floorDiv(base + offset, line);
    }

    private long lastLine(long base, long line) {
        return Math.floorDiv(base + offset + size - 1, line);
    }
}
