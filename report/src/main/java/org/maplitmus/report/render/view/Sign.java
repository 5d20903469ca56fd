package org.maplitmus.report.render.view;

import org.maplitmus.report.judge.Verdict;

/**
 * How a verdict is shown without colour: a symbol and a short word, each different for every verdict.
 *
 * @param symbol one character
 * @param word at most nine characters
 */
public record Sign(String symbol, String word) {

    /** The sign of {@code verdict}. */
    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> new Sign("✓", "kept");
            case BROKEN -> new Sign("✗", "BROKEN");
            case RACED -> new Sign("~", "raced");
            case QUIET -> new Sign("·", "quiet");
            case DETECTED -> new Sign("!", "detected");
            case SHOWN -> new Sign("◆", "shown");
            case NOT_SHOWN -> new Sign("◇", "not shown");
            case NOT_RUN -> new Sign("–", "not run");
        };
    }

    /** Symbol and word, for example {@code ✓ kept}. */
    public String text() {
        return symbol + " " + word;
    }
}
