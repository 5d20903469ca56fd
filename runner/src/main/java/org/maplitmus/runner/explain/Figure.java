package org.maplitmus.runner.explain;

import java.util.Locale;

/** A whole number as readers of English expect it, wherever it is written. */
final class Figure {

    private Figure() {}

    static String of(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
