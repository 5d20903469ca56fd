package org.maplitmus.maps.go;

/**
 * The eight tophash bytes of one bucket of a classic map, packed in a long: byte {@code i} speaks for cell {@code i}.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.23.5/src/runtime/map.go">src/runtime/map.go of Go 1.23.5</a>
 */
final class Tophash {

    /** The cell is empty, and so is every later one of the bucket and of its overflow chain. */
    static final int EMPTY_REST = 0;
    /** The cell is empty. */
    static final int EMPTY_ONE = 1;
    /** The entry was moved to the bucket of the same number in the grown table. */
    static final int EVACUATED_X = 2;
    /** The entry was moved to the bucket of the upper half. */
    static final int EVACUATED_Y = 3;
    /** The cell was empty when its bucket was evacuated. */
    static final int EVACUATED_EMPTY = 4;
    /** The least byte of a live cell. */
    static final int MIN_LIVE = 5;

    private static final long ONES = 0x0101010101010101L;
    private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;

    private Tophash() {}

    /** The top byte of {@code hash}, moved out of the way of the marks. */
    static int of(long hash) {
        int top = (int) (hash >>> 56);
        return top < MIN_LIVE ? top + MIN_LIVE : top;
    }

    static int at(long word, int cell) {
        return (int) (word >>> (cell << 3)) & 0xFF;
    }

    static long with(long word, int cell, int top) {
        int shift = cell << 3;
        return (word & ~(0xFFL << shift)) | ((long) top << shift);
    }

    /** The cells whose byte is {@code top}, each as the high bit of its byte. */
    static long equal(long word, int top) {
        return zeroBytes(word ^ (ONES * top));
    }

    /** The cells that are empty, in the same form. */
    static long empty(long word) {
        return zeroBytes(word & ~ONES);
    }

    /** The first cell of a non-empty set in that form. */
    static int first(long cells) {
        return Long.numberOfTrailingZeros(cells) >>> 3;
    }

    /** Whether nothing follows this bucket in its chain. */
    static boolean endsChain(long word) {
        return word >>> 56 == EMPTY_REST;
    }

    /** Whether the bucket has been evacuated. */
    static boolean evacuated(long word) {
        int first = at(word, 0);
        return first >= EVACUATED_X && first <= EVACUATED_EMPTY;
    }

    private static long zeroBytes(long word) {
        return ~(((word & SEVENS) + SEVENS) | word | SEVENS);
    }
}
