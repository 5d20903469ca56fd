package org.maplitmus.runner.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A clock that stands still or jumps ends no run late and no sampling early: nobody measures time by it. */
class ClockTest {

    private static final Pattern WALL_CLOCK = Pattern.compile(
            "currentTimeMillis|\\b(?:Instant|LocalDateTime|ZonedDateTime)\\.now|Clock\\.system|new Date\\(\\)");

    /**
     * Who reads it: for the name of a folder, for a seed, for the age of what crashed programs left a day ago, and for
     * the day on which an answer is kept.
     */
    private static final List<String> READERS = List.of(
            "OutOption.java",
            "StressOptions.java",
            "LitmusExecution.java",
            "PreparedRun.java",
            "LeftFolders.java",
            "KeptAnswers.java");

    @Test
    void noTimeIsMeasuredByTheWallClock() throws IOException {
        for (String module : List.of("report", "runner", "cli", "junit")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                assertThat(files.filter(Files::isRegularFile)
                                .filter(file -> !READERS.contains(String.valueOf(file.getFileName()))))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(WALL_CLOCK));
            }
        }
        assertThat("System.currentTimeMillis() - start").containsPattern(WALL_CLOCK);
        assertThat("Duration.between(began, Instant.now())").containsPattern(WALL_CLOCK);
    }
}
