package org.maplitmus.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;

class ListCommandTest {

    private final Console console = new Console();

    @Test
    void listNamesGuaranteesSubjectsAndTwins() {
        assertThat(console.type("list")).isZero();
        assertThat(console.out()).contains("VIS-01", "PutHappensBeforeGet", "ConcurrentHashMap", "Weakened twins");
    }

    @Test
    void listShowsTheSetsOfSubjectsApart() {
        assertThat(console.type("list")).isZero();
        assertThat(console.out().lines().dropWhile(line -> !line.equals("Subjects of --subject-set peers")))
                .anyMatch(line -> line.contains("NonBlockingHashMap"))
                .noneMatch(line -> line.matches(" *HashMap .*"));
    }

    @Test
    void listAsJsonIsTheCatalogue() throws IOException {
        assertThat(console.type("list", "--json")).isZero();

        JsonNode catalogue = new ObjectMapper().readTree(console.out());
        assertThat(catalogue.get("guarantees").size()).isGreaterThanOrEqualTo(16);
        assertThat(catalogue.get("cellIds")).isNotEmpty();
    }

    @Test
    void jsonMayGoToAFileBesideTheText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("catalogue.json");

        assertThat(console.type("list", "--json", file.toString())).isZero();
        assertThat(console.out()).contains("Weakened twins");
        assertThat(new ObjectMapper().readTree(Files.readString(file)).get("guarantees"))
                .isNotEmpty();
    }
}
