package org.maplitmus.junit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.maplitmus.cli.Main;
import org.maplitmus.report.render.WholeFile;

/**
 * The command line over the class path of the tests, as a file of arguments for {@code java} beside the runs.
 *
 * @param run the folder of the run
 * @param arguments the file
 */
record Program(Path run, Path arguments) {

    private static final String FILE = "java.args";

    /** Writes the file beside {@code run}. */
    static Program in(Path run) throws IOException {
        Path absolute = run.toAbsolutePath();
        String text = "-cp\n" + quoted(System.getProperty("java.class.path")) + "\n" + Main.class.getName() + "\n";
        return new Program(absolute, WholeFile.write(absolute.resolveSibling(FILE), text));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }

    /** The command that runs a cell again as this run did. */
    String reproducer(String cell) {
        String launcher = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return launcher + " @" + arguments + " repro '" + run + "/" + cell + "'";
    }

    /** The address of the page. */
    String page() {
        return run.resolve("index.html").toUri().toString();
    }
}
