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
    void listSaysOfATwinWhichSetItBelongsTo() {
        assertThat(console.type("list")).isZero();
        assertThat(console.out().lines())
                .anyMatch(line -> line.startsWith("  opaque-read ") && line.endsWith("; of --subject-set weaker-modes"))
                .noneMatch(line -> line.startsWith("Subjects of --subject-set weaker-modes"))
                .noneMatch(line -> line.startsWith("  plain-slots ") && line.contains("--subject-set"));
    }

    @Test
    void listNamesThePromiseSets() {
        assertThat(console.type("list")).isZero();
        assertThat(console.out().lines().dropWhile(line -> !line.equals("Sets of --promises")))
                .anyMatch(line -> line.startsWith("  concurrent-map "))
                .anyMatch(line -> line.matches(" +promises .*weakly consistent iteration.*"));
    }

    @Test
    void listOfASubjectSaysWhoMakesItsPromises() {
        assertThat(console.type("list", "HashMap")).isZero();
        assertThat(console.out()).startsWith("HashMap promises");
        assertThat(console.out().lines().dropWhile(line -> !line.equals("  fail-fast iteration")))
                .element(1)
                .asString()
                .contains("The iterators ... are fail-fast");
    }

    @Test
    void listOfAnUnknownSubjectSuggestsTheNearest() {
        assertThat(console.type("list", "HashMop")).isEqualTo(2);
        assertThat(console.err()).contains("no subject HashMop; did you mean HashMap? (see: list)");
    }

    @Test
    void listAsJsonIsTheCatalogue() throws IOException {
        assertThat(console.type("list", "--json")).isZero();

        JsonNode catalogue = new ObjectMapper().readTree(console.out());
        assertThat(catalogue.get("guarantees").size()).isGreaterThanOrEqualTo(16);
        assertThat(catalogue.get("cellIds")).isNotEmpty();
        assertThat(catalogue.get("promiseSets").findValuesAsText("name")).contains("concurrent-map");
        assertThat(catalogue.get("subjects").findValues("claims"))
                .isNotEmpty()
                .allSatisfy(claims -> assertThat(claims)
                        .allSatisfy(claim -> assertThat(claim.get("sources")).isNotEmpty()));
    }

    @Test
    void theNameOfASubjectIsNoFileForJson() {
        assertThat(console.type("list", "--json", "HashMap")).isEqualTo(2);
        assertThat(console.err()).contains("type list HashMap, for the file --json ./HashMap");
        assertThat(Path.of("HashMap")).doesNotExist();
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
