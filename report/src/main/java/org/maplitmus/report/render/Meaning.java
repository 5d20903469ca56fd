package org.maplitmus.report.render;

import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.judge.ModelMark;

/** What it means, and what not, that no execution was found. */
final class Meaning {

    private Meaning() {}

    /** Paragraphs about {@code cell}, which has {@code mark} and was or was not seen broken by racing threads. */
    static String of(CellModel cell, ModelMark mark, boolean isSeen) {
        if (isSeen && mark.excludes()) {
            return Paragraph.of(ModelText.AGAINST);
        }
        return Paragraph.of(
                        "The model knows every order of steps and every stale read that a compiler or a processor of",
                        "today may cause. It leaves out reads of a later write, which `model --layer lb` looks for, and what",
                        "the virtual machine does beyond the rules of Java.")
                + (isSeen ? seen() : cell.promised() ? promised(cell.subject().name()) : "");
    }

    private static String seen() {
        return Paragraph.of("Racing threads have seen it: it needs more executions than were tried (--for), or what the"
                + " model does not know.");
    }

    private static String promised(String subject) {
        return Paragraph.of(
                subject + " promises the guarantee: that nothing is found is the expected answer. It is no proof that",
                subject + " keeps the guarantee.");
    }
}
