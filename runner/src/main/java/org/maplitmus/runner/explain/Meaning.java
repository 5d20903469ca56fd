package org.maplitmus.runner.explain;

import org.maplitmus.contract.model.CellModel;

/** What it means, and what not, that no interleaving was found. */
final class Meaning {

    private Meaning() {}

    /** Paragraphs about {@code cell}. */
    static String of(CellModel cell) {
        return Paragraph.of(
                        "The model checker lets one thread at a time take a step, and each step sees all earlier ones:",
                        "sequential consistency. It never reorders memory accesses, and it stops at the bound.")
                + (cell.promised() ? promised(cell.subject().name()) : unpromised());
    }

    private static String promised(String subject) {
        return Paragraph.of(
                subject + " promises the guarantee, so that nothing is found is what should be; it is no proof that",
                subject + " keeps it. \"Suspect\" accuses nobody: it says where a broken outcome would have to come",
                "from, if racing threads show one - from a reordering by the compiler or the CPU, or from an",
                "interleaving beyond the bound.");
    }

    private static String unpromised() {
        return Paragraph.of(
                "If racing threads show such an outcome nevertheless, then it comes from a reordering by the compiler",
                "or the CPU, or from an interleaving beyond the bound.");
    }
}
