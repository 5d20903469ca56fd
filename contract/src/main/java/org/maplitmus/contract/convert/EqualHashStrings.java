package org.maplitmus.contract.convert;

import org.jspecify.annotations.Nullable;

/** The empty String for 1; for any other number its 32 bits, written as "Aa" and "BB", which have one hash. */
final class EqualHashStrings {

    private static final String ZERO = "Aa";
    private static final String ONE = "BB";

    private EqualHashStrings() {}

    static String key(int number) {
        if (number == 1) {
            return "";
        }
        StringBuilder text = new StringBuilder(Integer.SIZE * ZERO.length());
        for (int bit = Integer.SIZE - 1; bit >= 0; bit--) {
            text.append(((number >>> bit) & 1) == 0 ? ZERO : ONE);
        }
        return text.toString();
    }

    /** The number that {@code text} was made of, or null if it was made of none. */
    static @Nullable Integer number(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        if (text.length() != Integer.SIZE * ZERO.length()) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i += ZERO.length()) {
            number = (number << 1) | (text.startsWith(ONE, i) ? 1 : 0);
        }
        return number;
    }
}
