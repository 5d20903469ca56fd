package org.maplitmus.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.maplitmus.cli.terminal.Terminal;

/** A console into which commands are typed. */
public final class Console {

    private static final int WIDTH = 120;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command and returns its exit status. */
    public int type(String... words) {
        return Main.run(
                new PrintWriter(new BufferedWriter(out), true), new PrintWriter(new BufferedWriter(err), true), words);
    }

    /** Runs {@code command} with {@code words} and then {@code more}, and returns its exit status. */
    public int type(String command, String[] words, String... more) {
        return type(Stream.of(Stream.of(command), Stream.of(words), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    /** What commands printed. */
    public String out() {
        return out.toString();
    }

    /** What commands printed that is no result. */
    public String err() {
        return err.toString();
    }

    /** The terminal that prints here. */
    public Terminal terminal() {
        return new Terminal(new PrintWriter(out), new PrintWriter(err, true), false, false, WIDTH);
    }
}
