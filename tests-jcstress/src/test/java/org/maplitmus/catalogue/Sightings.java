package org.maplitmus.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which broken results of a guarantee, and which that show a limit, have ever been seen, and on which subject first:
 * what runs on hardware have left in a file of lines such as {@code ATO-01 | 0, 0, 1 | HashMap}.
 *
 * @param subjects the subject, by guarantee and result
 */
record Sightings(SortedMap<String, String> subjects) {

    /** Names folders of runs, with commas between them, whose results are to be added to the file. */
    private static final String RUNS = "maplitmus.sightings";

    private static final Path FILE = Path.of("src/test/resources/sightings.txt");
    private static final Set<String> SOUGHT = Set.of("BROKEN", "SHOWS");
    private static final String SEPARATOR = " | ";

    /** What is in the file, after the results of the named runs have been added to it. */
    static Sightings load() throws IOException {
        Sightings sightings = new Sightings(new TreeMap<>());
        for (String line : Files.readAllLines(FILE)) {
            int subject = line.lastIndexOf(SEPARATOR);
            sightings.subjects.put(line.substring(0, subject), line.substring(subject + SEPARATOR.length()));
        }
        String runs = System.getProperty(RUNS, "");
        if (!runs.isBlank()) {
            for (String run : runs.split(",", -1)) {
                sightings.add(
                        new ObjectMapper().readTree(Path.of(run, "run.json").toFile()));
            }
            sightings.write();
        }
        return sightings;
    }

    private void add(JsonNode run) {
        for (JsonNode cell : run.get("cells")) {
            for (JsonNode outcome : cell.get("outcomes")) {
                if (SOUGHT.contains(outcome.get("kind").asText())) {
                    subjects.putIfAbsent(
                            key(
                                    cell.get("guarantee").asText(),
                                    outcome.get("result").asText()),
                            cell.get("subject").asText());
                }
            }
        }
    }

    private void write() throws IOException {
        Files.write(
                FILE,
                subjects.entrySet().stream()
                        .map(seen -> seen.getKey() + SEPARATOR + seen.getValue())
                        .toList());
    }

    /** How {@code result} of {@code guarantee} is entered. */
    static String key(String guarantee, String result) {
        return guarantee + SEPARATOR + result;
    }

    /** The results of {@code guarantee} that have been seen and are looked for. */
    List<String> results(String guarantee) {
        String head = key(guarantee, "");
        return subjects.keySet().stream()
                .filter(seen -> seen.startsWith(head))
                .map(seen -> seen.substring(head.length()))
                .toList();
    }
}
