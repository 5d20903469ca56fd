package org.maplitmus.report.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitStatusTest {

    private static final List<String> HEAD = List.of("| status | meaning |", "|---|---|");

    @Test
    void numbersAreThoseThatScriptsKnow() {
        assertThat(ExitStatus.values()).extracting(ExitStatus::number).containsExactly(0, 1, 2, 3, 4, 5, 129, 130, 143);
        assertThat(ExitStatus.values()).allMatch(each -> ExitStatus.of(each.number()) == each);
        assertThatIllegalArgumentException().isThrownBy(() -> ExitStatus.of(6)).withMessage("no exit status 6");
    }

    @Test
    void aFailureOutweighsWhatComesAfterIt() {
        assertThat(ExitStatus.PASSED.and(ExitStatus.WORSE)).isEqualTo(ExitStatus.WORSE);
        assertThat(ExitStatus.FAILED.and(ExitStatus.WORSE)).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void theDocumentsHoldTheTableOnce() throws IOException {
        List<String> table = new ArrayList<>(HEAD);
        Stream.of(ExitStatus.values())
                .map(each -> "| " + each.number() + " | " + each.meanings() + " |")
                .forEach(table::add);

        assertThat(tables()).containsExactly(table);
    }

    @Test
    void theScriptThatBuildsTheProgramFailsAsTheProgramDoes() throws IOException {
        assertThat(Files.readString(Path.of("../run-stress.sh")))
                .containsOnlyOnce("|| exit " + ExitStatus.HARNESS_FAILED.number() + "\n")
                .containsOnlyOnce("  exit " + ExitStatus.USAGE.number() + "\n")
                .doesNotContainPattern("exit [^24]");
    }

    private static List<List<String>> tables() throws IOException {
        List<List<String>> tables = new ArrayList<>();
        for (Path document : documents()) {
            List<String> lines = Files.readAllLines(document);
            if (lines.contains(HEAD.get(0))) {
                tables.add(lines.stream()
                        .dropWhile(line -> !line.equals(HEAD.get(0)))
                        .takeWhile(line -> line.startsWith("|"))
                        .toList());
            }
        }
        return tables;
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("../docs"))) {
            return Stream.concat(Stream.of(Path.of("../README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
