package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"-t", "-l", "-m", "-jvmArgs"})
    void jcstressOptionsGoToJcstress(String option) {
        assertThat(Main.isForJcstress(option, "x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "list", "--budget", "--help", "-h", "-V"})
    void ourOwnWordsDoNot(String word) {
        assertThat(Main.isForJcstress(word)).isFalse();
        assertThat(Main.isForJcstress()).isFalse();
    }

    @Test
    void helpNamesEveryCommandAndEveryExitStatus() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("run", "list", "diff", "compare", "report", "teeth", "profile", "layouts", "repro", "BROKEN")
                .contains("NOT_RUN", "130");
    }

    @Test
    void optionsWithoutACommandAreThoseOfRun() {
        assertThat(run("--guarantee", "VIS-99")).isEqualTo(2);
        assertThat(err.toString()).contains("no guarantee is called 'VIS-99'");
    }

    @Test
    void anUnknownOptionIsUsage() {
        assertThat(run("run", "--bugdet", "3m")).isEqualTo(2);
        assertThat(err.toString()).contains("--bugdet", "--budget");
    }

    @Test
    void aWrongValueIsUsage() {
        assertThat(run("run", "--budget", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("'soon' is not a length of time");
        assertThat(run("run", "--profile", "slow")).isEqualTo(2);
        assertThat(err.toString()).contains("quick", "nightly", "sanity");
    }

    @Test
    void teethAreNoProfileOfRun() {
        assertThat(run("run", "--profile", "teeth")).isEqualTo(2);
        assertThat(err.toString()).contains("a command of their own");
    }

    @Test
    void aFolderWithoutJavaIsUsage(@TempDir Path folder) {
        assertThat(run("run", "--out", folder.toString(), "--jdk", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no bin/java");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRunThatIsNotThereIsUsage(@TempDir Path folder) {
        assertThat(run("report", "2026", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no run at 2026");
    }

    @Test
    void aFolderThatIsNoRunIsSaidWithoutAStackTrace(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("raw"));

        assertThat(run("report", folder.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("is not the folder of a run").doesNotContain("\tat ");
    }

    @Test
    void listNamesGuaranteesSubjectsAndTwins() {
        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains("VIS-01", "PutHappensBeforeGet", "ConcurrentHashMap", "Weakened twins");
    }

    @Test
    void listShowsTheSetsOfSubjectsApart() {
        assertThat(run("list")).isZero();
        assertThat(out.toString().lines().dropWhile(line -> !line.equals("Subjects of --subject-set peers")))
                .anyMatch(line -> line.contains("NonBlockingHashMap"))
                .noneMatch(line -> line.matches(" *HashMap .*"));
    }

    @Test
    void listAsJsonIsTheCatalogue() throws IOException {
        assertThat(run("list", "--json")).isZero();

        JsonNode catalogue = new ObjectMapper().readTree(out.toString());
        assertThat(catalogue.get("guarantees").size()).isGreaterThanOrEqualTo(16);
        assertThat(catalogue.get("cellIds")).isNotEmpty();
    }

    @Test
    void diffListsWhatIsLostAndGained() {
        assertThat(run("diff", "synchronizedMap", "ConcurrentHashMap")).isZero();
        assertThat(out.toString())
                .startsWith("Moving from synchronizedMap to ConcurrentHashMap you lose ")
                .contains("Lost (", "Gained (", "promise: ordered operations", "promise: weakly consistent iteration")
                .doesNotContain("promise: safe publication");
    }

    @Test
    void diffOfASubjectWithItselfIsNothing() {
        assertThat(run("diff", "HashMap", "HashMap")).isZero();
        assertThat(out.toString())
                .contains("you lose 0 guarantees and gain 0 guarantees")
                .doesNotContain("Lost (");
    }

    @Test
    void diffWithAnUnknownSubjectSuggestsTheNearest() {
        assertThat(run("diff", "synchronizedMap", "ConcurentHashMap")).isEqualTo(2);
        assertThat(err.toString()).contains("no subject ConcurentHashMap, did you mean ConcurrentHashMap?");
        assertThat(run("diff", "synchronizedMap")).isEqualTo(2);
    }

    @Test
    void profileWritesATableAndAProfileForPprof(@TempDir Path folder) throws IOException {
        assertThat(run("profile", "ATO-01@synchronizedMap", "--for", "1s", "--out", folder.toString()))
                .as(err.toString())
                .isZero();

        Path written = only(folder);
        String table = Files.readString(written.resolve("locks.md"));
        assertThat(table).startsWith("# Locks of ATO-01@synchronizedMap\n");
        assertThat(out.toString()).startsWith(table).contains("go tool pprof -top " + written.resolve("locks.pb.gz"));
        assertThat(written.resolve("locks.pb.gz")).isNotEmptyFile();
        assertThat(written.resolve("waits.jfr")).isNotEmptyFile();
    }

    @Test
    void profileOfNoCellIsUsage(@TempDir Path folder) {
        assertThat(run("profile", "ATO-01", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'ATO-01' is no cell: say GUARANTEE@SUBJECT");
        assertThat(run("profile", "ATO-01@synchronisedMap", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("did you mean synchronizedMap?");
        assertThat(run("profile")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aForkOfProfileThatFailsIsSaidWithoutAStackTrace(@TempDir Path folder) {
        assertThat(run("profile", "ATO-01@synchronizedMap", "--jvm-arg=-XX:+NoSuchFlag", "--out", folder.toString()))
                .isEqualTo(4);
        assertThat(err.toString())
                .contains("ATO-01@synchronizedMap: the fork failed (not started)", "NoSuchFlag")
                .doesNotContain("\tat ");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
