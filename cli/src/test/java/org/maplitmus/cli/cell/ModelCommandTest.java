package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.cli.Console;

/** Cells under the memory model, in JVMs of their own. */
class ModelCommandTest {

    private final Console console = new Console();

    @Test
    void weakMemoryRefutesTheSkipListAndTheMissingEdgeIsNamed() {
        assertThat(model("VIS-01", "--subject", "ConcurrentSkipListMap", "--for", "20s"))
                .isEqualTo(1);

        assertThat(console.out())
                .contains("VIS-01@ConcurrentSkipListMap", "BROKEN by the model", "WEAK: 1, 0", "STALE")
                .contains(
                        "If the read of ConcurrentSkipListMap.Node.next at",
                        "were an acquire, this outcome would be impossible")
                .endsWith("1 promised guarantee refuted by the memory model\n");
    }

    @Test
    void aSoundMapIsNotAccusedAndARacyOneBreaksNoPromise() {
        assertThat(model("ATO-06", "--subject", "ConcurrentHashMap", "--subject", "HashMap", "--for", "20s"))
                .isZero();

        assertThat(console.out())
                .containsPattern("ATO-06@ConcurrentHashMap +promised +none")
                .containsPattern("ATO-06@HashMap +not promised +SC: 1")
                .contains("2 cells by the memory model", "refuted no promised guarantee");
    }

    @Test
    void anOutcomeThatKeepsTheGuaranteeCanBeTold() {
        assertThat(model("VIS-01", "--subject", "ConcurrentHashMap", "--layer", "sc", "--witness", "1, 1"))
                .isZero();

        assertThat(console.out()).contains("1, 1, by an interleaving:", "ConcurrentHashMap.java:");
    }

    @Test
    void anOutcomeThatNoExecutionEndsWithIsSaidToBeNone() {
        assertThat(model("VIS-01", "--subject", "ConcurrentHashMap", "--for", "20s", "--witness", "7, 7"))
                .isZero();

        assertThat(console.out()).contains("none, exhausted (", "No execution that was tried ends with 7, 7.");
    }

    @Test
    void aMapThatIsBroughtIsRefutedByThePromiseThatItIsGiven() {
        assertThat(model("ATO-06", "--map", "java.util.HashMap", "--promises", "concurrent-map", "--for", "20s"))
                .isEqualTo(1);
        assertThat(console.out()).contains("BROKEN by the model", "SC: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RSZ-10 --subject HashMap | RSZ-10 is a trial",
                "VIS-01 --subject HashMap --layer week | is none of sc, weak, jls, lb; did you mean weak?",
                "VIS-01 --witness 1 | --witness tells of one cell, not of",
                "VIS-99 --subject HashMap | no guarantee is called",
                "nowhere/VIS-01@HashMap | no run at nowhere"
            })
    void whatCannotBeMeantIsUsage(String words, String message) {
        assertThat(model(words.split(" "))).isEqualTo(2);
        assertThat(console.err()).contains(message);
    }

    private int model(String... words) {
        return console.type("model", words);
    }
}
