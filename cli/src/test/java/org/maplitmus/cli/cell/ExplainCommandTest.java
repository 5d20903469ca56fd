package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Console;

/** Cells under the model checker, each in a JVM of its own. */
class ExplainCommandTest {

    @TempDir
    private Path results;

    private final Console console = new Console();

    @Test
    void aLostUpdateIsExplainedInTheSameWordsByThreeForks() throws Exception {
        assertThat(explain("MergeLosesNoIncrement", "--subject", "hashmap")).isZero();
        String first = text("ATO-06@HashMap");
        assertThat(explain("ATO-06", "--subject", "HashMap")).isZero();
        String second = text("ATO-06@HashMap");
        assertThat(explain("ATO-06", "--subject", "HashMap", "--bound", "5000")).isZero();

        assertThat(first)
                .startsWith("ATO-06@HashMap ends with 1: both threads started from the same count")
                .contains(
                        "| secondCounter",
                        "HashMap.java:",
                        "MergeLosesNoIncrement.java:",
                        "After them",
                        "write r.r1 = 1")
                .doesNotContain("_HashMap", "runActor", "outcomeOfAll");
        assertThat(second).isEqualTo(first).isEqualTo(text("ATO-06@HashMap"));
        assertThat(console.out()).contains(first, "The text: " + results);
    }

    @Test
    void aWeakenedTwinIsExplained() throws Exception {
        assertThat(explain("ATO-06", "--subject", "twin:get-then-merge")).isZero();

        assertThat(text("ATO-06@get-then-merge")).contains("ends with 1", "GetThenMerge.java:", "promises it");
    }

    @Test
    void aMapThatKeepsItIsNotAccused() throws Exception {
        assertThat(explain("ATO-06", "--subject", "ConcurrentHashMap", "--bound", "100"))
                .isZero();

        assertThat(text("ATO-06@ConcurrentHashMap"))
                .contains("memory-order suspect: no interleaving within the bound of 100 invocations shows it")
                .containsIgnoringWhitespaces("it is no proof");
    }

    @Test
    void whatOnlyAReorderingShowsIsAMatterOfMemoryOrder() throws Exception {
        assertThat(explain("IDM-20", "--subject", "plain-int")).isZero();

        assertThat(text("IDM-20@plain-int"))
                .containsIgnoringWhitespaces(
                        "memory-order suspect", "which are all that it tells apart", "does not promise it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATO-99 | HashMap | no guarantee is called 'ATO-99'; did you mean ATO-",
                "ATO-06 | HashMapp | no subject is called 'HashMapp'; did you mean HashMap?",
                "ATO-* | HashMap | is no cell",
                "NUL-01 | HashMap | is a trial",
                "MIS-12 | GoMap | has keys that act when they are compared",
                "MIS-19 | GoMap | has keys that act when they are compared",
            })
    void whatCannotBeMeantIsUsage(String guarantee, String subject, String message) {
        assertThat(explain(guarantee, "--subject", subject)).isEqualTo(2);
        assertThat(console.err()).contains(message).hasLineCount(1);
        assertThat(results).isEmptyDirectory();
    }

    @Test
    void anOutcomeThatKeepsTheGuaranteeNeedsNoExplanation() {
        assertThat(explain("ATO-06", "--subject", "HashMap", "--outcome", "2")).isEqualTo(2);
        assertThat(console.err())
                .contains("'2' neither breaks the guarantee nor shows the limit: both threads were counted");
    }

    @Test
    void whatIsLeftOutIsAskedFor() {
        assertThat(explain("ATO-06")).isEqualTo(2);
        assertThat(explain("ATO-06", "--subject", "HashMap", "--bound", "0")).isEqualTo(2);
        assertThat(explain("ATO-06", "--subject", "HashMap", "--run", "none")).isEqualTo(2);
        assertThat(console.err())
                .contains(
                        "explain ATO-06 needs a map: add --subject NAME or --map CLASS",
                        "at least one invocation",
                        "no run at none");
    }

    @Test
    void aCheckerThatDoesNotEndInTimeIsAnEngineError() {
        assertThat(explain("ATO-06", "--subject", "HashMap", "--patience", "1s"))
                .isEqualTo(4);
        assertThat(console.out())
                .contains("engine error, which says nothing of the subject")
                .hasLineCount(1);
        assertThat(results).isEmptyDirectory();
    }

    private String text(String cell) throws Exception {
        return Files.readString(results.resolve("explanations").resolve(cell + ".txt"));
    }

    private int explain(String... arguments) {
        return console.type("explain", arguments, "--out", results.toString());
    }
}
