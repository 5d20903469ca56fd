package org.maplitmus.maps.go;

/**
 * The control word of a group of eight slots in a flat Swiss map: byte {@code i} of the long speaks for slot {@code i}.
 *
 * <p>A byte is empty, deleted, or full with seven bits of the key's hash. Empty is zero, so that a new array of words
 * is a table of empty groups. A set of slots is a long in which the high bit of byte {@code i} stands for slot
 * {@code i}.
 */
final class FlatControl {

    /** The slots of a group. */
    static final int SLOTS = 8;

    /** The byte of a slot that was never used, where a search stops. */
    static final int EMPTY = 0x00;
    /** The byte of a slot whose entry was deleted, which a search passes. */
    static final int DELETED = 0x01;
    /** The bit that only full slots have. */
    static final int FULL = 0x80;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private FlatControl() {}

    /** The byte of a full slot whose key has this hash; as the hash chooses the group from its other end. */
    static byte tag(long hash) {
        return (byte) (hash | FULL);
    }

    /** The byte of a slot, which may be named by any number whose low three bits are its number. */
    static byte at(long word, int slot) {
        return (byte) (word >>> (slot << 3));
    }

    static long with(long word, int slot, int control) {
        int shift = slot << 3;
        return (word & ~(0xFFL << shift)) | ((control & 0xFFL) << shift);
    }

    /**
     * The full slots whose byte is {@code tag}, and at times some more full ones above them: the subtraction borrows
     * from the byte above a match, and what is one off there then looks like a match too.
     */
    static long matches(long word, byte tag) {
        long difference = word ^ (ONES * (tag & 0xFF));
        return (difference - ONES) & ~difference & HIGHS;
    }

    static long full(long word) {
        return word & HIGHS;
    }

    /** The slots that are empty or deleted. */
    static long free(long word) {
        return ~word & HIGHS;
    }

    static long empty(long word) {
        return ~word & ~(word << 7) & HIGHS;
    }

    /** The lowest slot of a set, which must not be without any. */
    static int first(long slots) {
        return Long.numberOfTrailingZeros(slots) >>> 3;
    }
}
