package org.maplitmus.runner.jvm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.maplitmus.report.collect.BoundedLines;

/**
 * Hears what a fork says until it ends, and no longer: a process that a map has left behind may hold the fork's output.
 */
public final class Ear {

    /** How long the last lines of a fork that has ended may be on their way, on a machine that is busy. */
    private static final long LAST_LINES_MILLIS = 3_000;

    private final Process fork;
    private final int longest;
    private final Consumer<String> listener;
    private boolean closed;

    private Ear(Process fork, int longest, Consumer<String> listener) {
        this.fork = fork;
        this.longest = longest;
        this.listener = listener;
    }

    /**
     * Tells each line of {@code fork}, in order and cut after {@code longest} characters, to {@code listener}, stays
     * until it ends, and returns its exit status. No line is told afterwards, and all that the listener has done is
     * seen by the caller.
     */
    public static int hear(Process fork, int longest, Consumer<String> listener) throws InterruptedException {
        return new Ear(fork, longest, listener).hear();
    }

    private int hear() throws InterruptedException {
        Thread thread = new Thread(this::listen, "ear");
        thread.setDaemon(true);
        thread.start();
        int exit = fork.waitFor();
        thread.join(LAST_LINES_MILLIS);
        close();
        return exit;
    }

    private void listen() {
        try (BoundedLines lines = new BoundedLines(
                new BufferedReader(new InputStreamReader(fork.getInputStream(), StandardCharsets.UTF_8)), longest)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                tell(line.get());
            }
        } catch (IOException e) {
            tell("its output cannot be read: " + e.getMessage());
        }
    }

    private synchronized void tell(String line) {
        if (!closed) {
            listener.accept(line);
        }
    }

    private synchronized void close() {
        closed = true;
    }
}
