package org.maplitmus.report.render.view;

import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.judge.ModelMark;

/**
 * The second mark of a cell: what the memory model says, in a few letters and in half a sentence.
 *
 * @param symbol a layer, {@code ∎} where all was tried in vain, {@code …} where not all was tried, or {@code -}
 * @param words what it means
 * @param style the name of its style on the page
 */
public record ModelSign(String symbol, String words, String style) {

    /** What the marks can say and what they cannot. */
    public static final String LEGEND = "The second mark is what the memory model says, which runs the bytecode of the"
            + " cell without luck: SC, an interleaving shows a broken outcome; W, memory as weak as a compiler or"
            + " processor of today shows one; ∎, every execution of these few calls was tried and shows none; …, none in"
            + " those that were tried. It knows this scenario, this bytecode and the model's rules, and nothing of other"
            + " calls, of defects of the virtual machine or of the hardware.";

    /** The sign of {@code mark}. */
    public static ModelSign of(ModelMark mark) {
        String style = mark.refutes() ? "refutes" : "";
        if (mark.layer() != null) {
            return new ModelSign(
                    mark.layer() == ModelLayer.WEAK ? "W" : mark.layer().name(),
                    "by the model: " + mark.words(),
                    style);
        }
        if (!mark.answers()) {
            return new ModelSign("-", "the model cannot answer: " + mark.refusal(), style);
        }
        return new ModelSign(mark.exhausted() ? "∎" : "…", "by the model: " + mark.words(), style);
    }
}
