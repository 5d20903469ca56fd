package org.maplitmus.report.render.view;

import org.maplitmus.report.collect.Mishap;

/** A mishap in words. */
public final class Accident {

    private Accident() {}

    /** What happened where, for example {@code crashed: VIS-01@HashMap in 17-c2, exit status 134}. */
    public static String sentence(Mishap mishap) {
        return mishap.kind().words() + ": " + where(mishap) + " in " + mishap.configuration() + ", " + mishap.detail();
    }

    private static String where(Mishap mishap) {
        return mishap.cell().isEmpty() ? "before any cell" : mishap.cell();
    }
}
