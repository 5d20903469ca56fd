package org.maplitmus.report.judge;

import java.nio.file.Path;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.ShellWord;

/** The commands that run a refuted cell again, or tell of it. */
final class Reproducer {

    private Reproducer() {}

    /** The command for {@code cell} of the run of {@code session} in {@code folder}, as a shell reads it. */
    static String of(Session session, Path folder, CellModel cell) {
        return command(session, "repro", folder, cell);
    }

    /** The command that has the execution again by which the memory model refutes {@code cell}, and tells of it. */
    static String byModel(Session session, Path folder, CellModel cell) {
        return command(session, "repro --by-model", folder, cell);
    }

    private static String command(Session session, String name, Path folder, CellModel cell) {
        return session.program() + " " + name + " "
                + ShellWord.of(folder.resolve(cell.id()).toString());
    }
}
