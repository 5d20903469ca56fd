package org.maplitmus.report.render.view;

import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Verdict;

/**
 * How a verdict is shown without colour: a symbol and a short word, each different for every verdict, and for KEPT on
 * few samples.
 *
 * @param verdict the verdict
 * @param symbol one character
 * @param word at most nine characters
 */
public record Sign(Verdict verdict, String symbol, String word) {

    private static final Sign KEPT_THIN = new Sign(Verdict.KEPT, "ˇ", "kept thin");

    /** The signs in the order of the verdicts. */
    public static List<Sign> all() {
        return Stream.of(Verdict.values())
                .flatMap(
                        verdict -> verdict == Verdict.KEPT ? Stream.of(of(verdict), KEPT_THIN) : Stream.of(of(verdict)))
                .toList();
    }

    /** The sign of {@code verdict}, whatever it weighs. */
    public static Sign of(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> new Sign(verdict, "✓", "kept");
            case BROKEN -> new Sign(verdict, "✗", "BROKEN");
            case RACED -> new Sign(verdict, "~", "raced");
            case QUIET -> new Sign(verdict, "·", "quiet");
            case DETECTED -> new Sign(verdict, "!", "detected");
            case SHOWN -> new Sign(verdict, "◆", "shown");
            case NOT_SHOWN -> new Sign(verdict, "◇", "not shown");
            case NOT_RUN -> new Sign(verdict, "–", "not run");
        };
    }

    /** The sign of the verdict of {@code cell}. */
    public static Sign of(JudgedCell cell) {
        return cell.verdict() == Verdict.KEPT && cell.thin() ? KEPT_THIN : of(cell.verdict());
    }

    /** Symbol and word, for example {@code ✓ kept}. */
    public String text() {
        return symbol + " " + word;
    }

    /** What it means, in half a sentence. */
    public String meaning() {
        return equals(KEPT_THIN) ? verdict.meaning() + ", in fewer samples than the run aims at" : verdict.meaning();
    }

    /** The names of its style on the page. */
    public String style() {
        return verdict.name() + (equals(KEPT_THIN) ? " thin" : "");
    }
}
