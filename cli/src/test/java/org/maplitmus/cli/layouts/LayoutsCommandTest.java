package org.maplitmus.cli.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Console;

class LayoutsCommandTest {

    private static final String MAP = "java.util.concurrent.ConcurrentHashMap";

    private final Console console = new Console();

    @TempDir
    private Path folder;

    @Test
    void theHouseIsJudgedAndNoneOfItsClaimsFails() {
        assertThat(layouts()).isZero();
        assertThat(console.out()).contains("isolated", "PaddedCounter", "WideCounter", "unpadded: ");
    }

    @Test
    void aClassIsDrawnForTheTerminalAsAnSvgAndOnAPage() throws IOException {
        assertThat(layouts("PaddedCounter")).isZero();
        assertThat(console.out())
                .contains("isolated on lines of 64 bytes under all 21 models", "A hot HotCount.count @");
        assertThat(files()).hasSize(2).anyMatch(name -> name.endsWith(".svg")).contains("layouts.html");
    }

    @Test
    void guessedRolesAreSaidToBeGuessedAndDoNotFail() {
        assertThat(layouts(MAP)).isZero();
        assertThat(console.out()).contains("not isolated", "roles guessed");
    }

    @Test
    void aStatedGroupThatSharesALineFailsWithTheNumberOfAddresses() {
        String[] measured = {MAP, "--group", "table=table", "--group", "count=baseCount", "--model", "jdk25-compact"};

        assertThat(layouts(measured)).isEqualTo(1);
        assertThat(console.out()).contains("table shares a line with hot group count at 5 of 8 addresses");
    }

    @Test
    void theJdksOwnClassesAreFoundByTheirSimpleNamesAndNestedOnesByADot() {
        assertThat(layouts("Exchanger", "java.util.concurrent.atomic.Striped64.Cell"))
                .isZero();
        assertThat(console.out())
                .contains("java.util.concurrent.Exchanger: ", "java.util.concurrent.atomic.Striped64$Cell: isolated");
    }

    @Test
    void aClassWithoutAHotFieldIsNotCalledIsolated() {
        assertThat(layouts("java.util.ArrayList")).isEqualTo(3);
        assertThat(console.out()).contains("No hot field found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PaddedCuonter | did you mean PaddedCounter?",
                "com.acme.Nothing | is its jar in --classpath?",
                "PaddedCounter --model jdk25-compct | did you mean jdk25-compact?",
                "PaddedCounter --line 96 | lines have 64, 128 or 256 bytes, not 96",
                "PaddedCounter --group a=cuont | no field cuont in",
                "java.lang.Thread | the virtual machine adds fields to java.lang.Thread",
                "PaddedCounter --classpath no-such.jar | no file or folder no-such.jar",
                "--verify --jdk no-such-jdk | no-such-jdk is no Java installation"
            })
    void whatCannotBeMeantIsSaidInALine(String arguments, String message) {
        assertThat(layouts(arguments.split(" ", -1))).isEqualTo(2);
        assertThat(console.err()).contains(message);
    }

    @Test
    void aBrokenJarIsNamed() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThat(layouts("PaddedCounter", "--classpath", jar.toString())).isEqualTo(2);
        assertThat(console.err()).contains("broken.jar cannot be read as a jar");
    }

    @Test
    void withAClassPathAloneTheClassesThatPadAreJudged() {
        String classes = System.getProperty("java.class.path");

        assertThat(layouts("--classpath", only("maps", classes), "--line", "64"))
                .isZero();
        assertThat(layouts("--classpath", only("maps", classes), "--line", "128"))
                .isEqualTo(1);
        assertThat(console.out()).contains("PaddedCounter", "PaddedBinMap").doesNotContain("SyncMap");
    }

    /** The entry of a module: what this build made of it, or the jar that an earlier build has installed. */
    private static String only(String module, String classes) {
        return Stream.of(classes.split(File.pathSeparator, -1))
                .filter(entry ->
                        entry.contains("/" + module + "/target/") || entry.contains("/maplitmus-" + module + "-"))
                .findFirst()
                .orElseThrow();
    }

    private int layouts(String... arguments) {
        return console.type("layouts", arguments, "--out", folder.toString());
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths
                    .filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList()
                    .stream();
        }
    }
}
