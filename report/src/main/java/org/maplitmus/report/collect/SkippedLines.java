package org.maplitmus.report.collect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of one file that could not be used, each reason once.
 *
 * <p>Not thread-safe.
 */
final class SkippedLines {

    private static final int MOST_NAMED = 10;

    private final String file;
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    /** None yet of {@code file}. */
    SkippedLines(String file) {
        this.file = file;
    }

    void add(String reason, int line) {
        lines.computeIfAbsent(reason, first -> new ArrayList<>()).add(line);
    }

    List<SkippedFile> named() {
        return lines.entrySet().stream()
                .map(entry -> new SkippedFile(file, named(entry.getValue()) + ": " + entry.getKey()))
                .toList();
    }

    private static String named(List<Integer> numbers) {
        String first = numbers.stream()
                .limit(MOST_NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", numbers.size() == 1 ? "line " : "lines ", ""));
        return numbers.size() <= MOST_NAMED ? first : first + " and " + (numbers.size() - MOST_NAMED) + " more";
    }
}
