package org.maplitmus.report.judge;

import java.nio.file.Path;
import org.maplitmus.contract.model.CellModel;

/** The command that runs a refuted cell again. */
final class Reproducer {

    private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

    private Reproducer() {}

    /** The command for {@code cell} of the run in {@code folder}, as a shell reads it. */
    static String of(Path folder, CellModel cell) {
        return "./run-stress.sh repro " + quoted(folder.resolve(cell.id()).toString());
    }

    private static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
