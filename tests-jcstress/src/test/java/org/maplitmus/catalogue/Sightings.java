package org.maplitmus.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which results of a guarantee have ever been seen, and on which subject: what runs on hardware have added to a file.
 *
 * @param lines {@code guarantee | result | subject}, sorted
 */
record Sightings(SortedSet<String> lines) {

    /** Names folders of runs, with commas between them, whose results are to be added to the file. */
    static final String RUNS = "maplitmus.sightings";

    private static final Path FILE = Path.of("src/test/resources/sightings.txt");
    private static final String SEPARATOR = " | ";

    /** What is in the file, after the results of the named runs were added to it. */
    static Sightings load() throws IOException {
        SortedSet<String> lines = new TreeSet<>(Files.readAllLines(FILE));
        String runs = System.getProperty(RUNS, "");
        if (!runs.isBlank()) {
            for (String run : runs.split(",", -1)) {
                add(new ObjectMapper().readTree(Path.of(run, "run.json").toFile()), lines);
            }
            Files.write(FILE, lines);
        }
        return new Sightings(lines);
    }

    private static void add(JsonNode run, SortedSet<String> lines) {
        for (JsonNode cell : run.get("cells")) {
            for (JsonNode outcome : cell.get("outcomes")) {
                lines.add(String.join(
                        SEPARATOR,
                        cell.get("guarantee").asText(),
                        outcome.get("result").asText(),
                        cell.get("subject").asText()));
            }
        }
    }

    /** The results of {@code guarantee} that have been seen. */
    List<String> results(String guarantee) {
        return lines.stream()
                .filter(line -> line.startsWith(guarantee + SEPARATOR))
                .flatMap(line -> Stream.of(line.split(" \\| ", -1)).skip(1).limit(1))
                .distinct()
                .toList();
    }
}
