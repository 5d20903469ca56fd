package org.maplitmus.report.render;

import org.maplitmus.report.judge.Verdict;

/**
 * Colours for a terminal, or none.
 *
 * @param colour whether to write ANSI sequences
 */
record Paint(boolean colour) {

    private static final String RESET = "\u001B[0m";

    String verdict(Verdict verdict, String text) {
        return sequence(
                switch (verdict) {
                    case KEPT -> "32";
                    case BROKEN -> "1;97;41";
                    case RACED -> "33";
                    case QUIET, NOT_SHOWN, NOT_RUN -> "2";
                    case DETECTED -> "36";
                    case SHOWN -> "35";
                },
                text);
    }

    String strong(String text) {
        return sequence("1", text);
    }

    private String sequence(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + RESET : text;
    }
}
