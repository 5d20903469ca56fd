package org.maplitmus.cli.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.compare.Night;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.RunJson;

/**
 * The runs beside a run. Their folders are named for the second in which they began, so that the newest are the last by
 * name; only as many of them are read as a history can hold.
 *
 * @param runs the folder of their folders
 * @param terminal where what cannot be read is named
 */
record Siblings(Path runs, Terminal terminal) {

    /** The history that ends with {@code run}, whose folder is {@code folder}. */
    History until(Run run, Path folder) throws IOException {
        List<Night> nights = new ArrayList<>();
        for (Path file : files(String.valueOf(folder.toRealPath().getFileName()))) {
            try {
                nights.add(RunJson.readNight(file));
            } catch (IOException e) {
                terminal.err().println("left out of the history: " + e.getMessage());
            }
        }
        return History.of(Night.of(run), nights);
    }

    private List<Path> files(String before) throws IOException {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.filter(folder -> String.valueOf(folder.getFileName()).compareTo(before) < 0)
                    .map(folder -> folder.resolve("run.json"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .limit(History.MOST)
                    .toList();
        }
    }
}
