package org.maplitmus.cli.stress;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.Budget;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.runner.jvm.Jdk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command that runs cells has. */
final class StressOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--guarantee",
            paramLabel = "GLOB",
            description = "Guarantees by number, name or family, such as VIS-01, Put* or atomicity. Repeatable.")
    List<String> guarantees = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long it may take, such as 90s, 3m or 6h.")
    @Nullable
    Duration budget;

    @Option(
            names = "--jdk",
            paramLabel = "PATH",
            description = "The home of a Java installation to run the cells on. Repeatable.")
    private List<Path> jdks = new ArrayList<>();

    @Option(
            names = "--jvm-arg",
            paramLabel = "FLAG",
            description = "A flag to add to every fork, such as --jvm-arg=-Xmx1g. Repeatable.")
    List<String> jvmArguments = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the folder of the run goes (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("results");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed that the stress seeds of the compilers derive from (default: from the clock).")
    long seed = System.currentTimeMillis();

    @Option(
            names = "--patience",
            paramLabel = "TIME",
            converter = Budget.class,
            description = "How long a cell may be silent beyond its time before it counts as hung (default: 10s).")
    Duration patience = Duration.ofSeconds(10);

    @Option(
            names = "--oversubscribe",
            description = "Also run scenarios with more actors than this machine has CPUs; they see less.")
    boolean oversubscribe;

    /** What the user typed, after the program's name. */
    List<String> commandLine() {
        return root().commandLine().getParseResult().originalArgs();
    }

    private CommandSpec root() {
        return Objects.requireNonNull(command).root();
    }

    /** How a shell calls this program: by the script that says so, by its jar, or by its class path. */
    String program() {
        String classPath = System.getProperty("java.class.path");
        String called = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? "java -jar " + classPath
                : "java -cp " + classPath + " " + root().userObject().getClass().getName();
        return System.getProperty("maplitmus.program", called);
    }

    /** Where the command prints. */
    Terminal terminal() {
        return Terminal.of(Objects.requireNonNull(command));
    }

    /** The named installations, or the one that runs this program. */
    List<Jdk> installations() throws UsageException {
        try {
            List<Jdk> found = new ArrayList<>();
            for (Path jdk : jdks) {
                found.add(Jdk.at(jdk));
            }
            return found.isEmpty() ? List.of(Jdk.current()) : Jdk.distinct(found);
        } catch (IOException e) {
            throw new UsageException("--jdk: " + e.getMessage());
        }
    }
}
