package org.maplitmus.cli.options;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.maplitmus.runner.bring.BringException;
import org.maplitmus.runner.bring.Jars;
import picocli.CommandLine.Option;

/** {@code --classpath}: where the classes of a user are. */
public final class ClassPathOption {

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            description = "Class path of your classes: jars and class folders, separated as for java (default: none; of"
                    + " an earlier run, the one it had). Repeatable.")
    private List<String> paths = new ArrayList<>();

    /** Whether it is given. */
    public boolean given() {
        return !paths.isEmpty();
    }

    /** All of it, separated as the platform separates a class path. */
    public String joined() {
        return String.join(File.pathSeparator, paths);
    }

    /**
     * Its jars and folders.
     *
     * @throws BringException if one of them is missing or corrupt
     */
    public Jars jars() throws BringException {
        return Jars.of(paths);
    }
}
