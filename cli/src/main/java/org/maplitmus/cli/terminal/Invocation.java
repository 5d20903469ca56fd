package org.maplitmus.cli.terminal;

import java.io.File;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.ShellWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** How a command was called, and where it prints: a mixin without options. */
@Command
public final class Invocation {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private final long began = System.nanoTime();

    /** Where the command prints. */
    public Terminal terminal() {
        return Terminal.of(spec());
    }

    /** When the command was called, by {@link System#nanoTime}. */
    public long began() {
        return began;
    }

    /** What the user typed after the program's name, separated by spaces. */
    public String commandLine() {
        List<String> typed = spec().root().commandLine().getParseResult().originalArgs();
        return String.join(" ", typed);
    }

    /** How a shell calls this program: by the script that says so, by its jar, or by its class path. */
    public String program() {
        String classPath = System.getProperty("java.class.path");
        String called = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? "java -jar " + ShellWord.of(classPath)
                : "java -cp " + ShellWord.of(classPath) + " "
                        + spec().root().userObject().getClass().getName();
        String script = System.getProperty("maplitmus.program", "");
        return script.isEmpty() ? called : ShellWord.of(script);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }
}
