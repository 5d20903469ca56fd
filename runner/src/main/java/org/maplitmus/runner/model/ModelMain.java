package org.maplitmus.runner.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.maplitmus.runner.jvm.ParentWatch;

/**
 * The program of a JVM in which the explorer answers about one cell after the other.
 *
 * <p>Its argument is the file for its replies: a line that says that it has started, and a line of JSON for each cell.
 * The job is on its standard input, and the catalogue and the cells are on the class path.
 */
public final class ModelMain {

    /** The first line. */
    static final String STARTED = "started";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelMain() {}

    /** Answers, and ends the JVM, whatever threads the subject has left behind. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ParentWatch.begin();
        ModelJob job = ModelJob.fromJson(System.in);
        Explorer explorer = Explorer.of(job);
        try (BufferedWriter replies = Files.newBufferedWriter(Path.of(arguments[0]), StandardOpenOption.APPEND)) {
            write(replies, STARTED);
            for (ModelTask task : job.tasks()) {
                write(replies, JSON.writeValueAsString(explorer.reply(task)));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void write(BufferedWriter replies, String line) throws IOException {
        replies.write(line + "\n");
        replies.flush();
    }
}
