package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Console;

/** Cells under the memory model, each in a JVM of its own. */
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
        assertThat(explain("ATO-06", "--subject", "HashMap", "--for", "30s")).isZero();

        assertThat(first)
                .startsWith("ATO-06@HashMap ends with 1: both threads started from the same count")
                .contains(
                        "| secondCounter",
                        "HashMap.merge()",
                        "HashMap.java:",
                        "MergeLosesNoIncrement.java:",
                        "After all of them")
                .doesNotContain("_HashMap", "markThrown");
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
        assertThat(explain("ATO-06", "--subject", "ConcurrentHashMap")).isZero();

        assertThat(text("ATO-06@ConcurrentHashMap"))
                .contains("no execution of the memory model shows it")
                .containsIgnoringWhitespaces("It is no proof");
    }

    @Test
    void whatTakesWeakMemoryIsExplainedByTheStaleReadAndTheMissingEdge() throws Exception {
        assertThat(explain("VIS-01", "--subject", "ConcurrentSkipListMap")).isZero();

        assertThat(text("VIS-01@ConcurrentSkipListMap"))
                .contains(
                        "No interleaving leads there.",
                        "STALE: writer has written 1 (plain)",
                        "If the read of ConcurrentSkipListMap.Node.next at ConcurrentSkipListMap.java:")
                .doesNotContain("suspect");
    }

    @Test
    void everyStepOfAnInterleavingCanBeShown() throws Exception {
        assertThat(explain("ATO-06", "--subject", "HashMap", "--all-steps")).isZero();

        assertThat(text("ATO-06@HashMap")).doesNotContain(" steps\n", "... ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATO-99 | HashMap | no guarantee is called 'ATO-99'; did you mean ATO-",
                "ATO-06 | HashMapp | no subject is called 'HashMapp'; did you mean HashMap?",
                "ATO-* | HashMap | is no cell",
                "NUL-01 | HashMap | is a trial",
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
        assertThat(explain("ATO-06", "--subject", "HashMap", "--run", "none")).isEqualTo(2);
        assertThat(console.err())
                .contains("explain ATO-06 needs a map: add --subject NAME or --subject-class CLASS", "no run at none");
    }

    private String text(String cell) throws Exception {
        return Files.readString(results.resolve("explanations").resolve(cell + ".txt"));
    }

    private int explain(String... arguments) {
        return console.type("explain", arguments, "--out", results.toString());
    }
}
