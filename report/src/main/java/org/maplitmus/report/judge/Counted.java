package org.maplitmus.report.judge;

/** A number of things in words, such as {@code 1 sample} or {@code 3 samples}. */
final class Counted {

    private Counted() {}

    static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
