package org.maplitmus.report.judge;

import java.nio.file.Path;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Session;

/** The command that runs a refuted cell again. */
final class Reproducer {

    private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

    private Reproducer() {}

    /** The command for {@code cell} of the run of {@code session} in {@code folder}, as a shell reads it. */
    static String of(Session session, Path folder, CellModel cell) {
        return session.program() + " repro " + quoted(folder.resolve(cell.id()).toString());
    }

    private static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
