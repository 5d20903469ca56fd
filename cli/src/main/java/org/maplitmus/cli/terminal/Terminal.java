package org.maplitmus.cli.terminal;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where output goes.
 *
 * @param out its writer
 * @param err the writer of what is no result
 * @param interactive whether a person watches, so that a line may be redrawn
 * @param colour whether it shows colour; never when NO_COLOR is set, TERM is dumb or output is piped
 * @param width in columns
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean colour, int width) {

    private static final int DEFAULT_WIDTH = 120;

    /** The terminal of {@code command}. */
    static Terminal of(CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        boolean interactive = isTerminal(System.console()) && !isDumb(System.getenv("TERM"));
        return new Terminal(
                out,
                command.commandLine().getErr(),
                interactive,
                interactive && Ansi.AUTO.enabled(),
                interactive ? windowWidth() : DEFAULT_WIDTH);
    }

    /** Whether a terminal of type {@code term} can neither redraw a line nor show colour. */
    static boolean isDumb(@Nullable String term) {
        return "dumb".equals(term);
    }

    /** Prints {@code text} at once: a writer that flushes lines does not flush what is printed without one. */
    public void show(String text) {
        out.print(text);
        out.flush();
    }

    /** Since JDK 22 there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static int windowWidth() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .or(Terminal::sttyWidth)
                .filter(columns -> columns.matches("[1-9][0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(DEFAULT_WIDTH);
    }

    private static Optional<String> sttyWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ", -1);
            return size.length == 2 ? Optional.of(size[1]) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
