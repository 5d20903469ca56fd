package org.maplitmus.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.report.collect.ShellWord;
import org.maplitmus.report.render.WholeFile;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.stress.MainClass;

/**
 * The command line over the class path of the tests.
 *
 * @param arguments a file of arguments for {@code java} that calls it
 */
record Program(Path arguments) {

    private static final String FILE = "java.args";

    /** Writes the file into the folder {@code runs}, which is absolute. */
    static Program in(Path runs) throws IOException {
        Files.createDirectories(runs);
        String text = "-cp\n" + quoted(System.getProperty("java.class.path")) + "\n" + MainClass.name() + "\n";
        return new Program(WholeFile.write(runs.resolve(FILE), text));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }

    /** How a shell calls it. */
    String call() {
        return ShellWord.of(Jdk.ownLauncher().toString()) + " " + ShellWord.of("@" + arguments);
    }
}
