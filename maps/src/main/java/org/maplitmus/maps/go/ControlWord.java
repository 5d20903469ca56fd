package org.maplitmus.maps.go;

/**
 * The control bytes of one group of a Swiss map, packed in a long: byte {@code i} speaks for slot {@code i}.
 *
 * <p>A byte is {@link #EMPTY}, {@link #DELETED}, or the seven bits of the entry's hash that are called H2. Sets of
 * slots are longs too, with the high bit of each byte that is in.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/internal/runtime/maps/group.go">group.go of Go
 *     1.24.4</a>
 */
final class ControlWord {

    static final int SLOTS = 8;
    static final int EMPTY = 0x80;
    static final int DELETED = 0xFE;

    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** A group without an entry. */
    static final long ALL_EMPTY = HIGH_BITS;

    private ControlWord() {}

    /** The part of {@code hash} that is kept in the control byte. */
    static int h2(long hash) {
        return (int) hash & 0x7F;
    }

    /** The part of {@code hash} that names the group where a search starts. */
    static int h1(long hash) {
        return (int) (hash >>> 7);
    }

    static int at(long word, int slot) {
        return (int) (word >>> (slot << 3)) & 0xFF;
    }

    static long with(long word, int slot, int control) {
        int shift = slot << 3;
        return (word & ~(0xFFL << shift)) | ((long) control << shift);
    }

    /** Every slot whose byte is {@code h2}, and perhaps one behind such a slot: who finds it compares the keys. */
    static long matching(long word, int h2) {
        long difference = word ^ (LOW_BITS * h2);
        return (difference - LOW_BITS) & ~difference & HIGH_BITS;
    }

    static long empty(long word) {
        return word & ~(word << 6) & HIGH_BITS;
    }

    static long emptyOrDeleted(long word) {
        return word & HIGH_BITS;
    }

    static long full(long word) {
        return ~word & HIGH_BITS;
    }

    /** The first slot of a set that is not empty. */
    static int first(long slots) {
        return Long.numberOfTrailingZeros(slots) >>> 3;
    }
}
