package org.maplitmus.report.judge;

import java.util.Locale;

/** A number of things in words, such as {@code 1 sample} or {@code 1,300 samples}. */
final class Counted {

    private Counted() {}

    static String of(long number, String what) {
        return of(number) + " " + what + (number == 1 ? "" : "s");
    }

    static String of(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
