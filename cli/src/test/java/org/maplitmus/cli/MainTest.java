package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final Console console = new Console();

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
        assertThat(console.type("--help")).isZero();
        assertThat(console.out())
                .contains("run", "list", "diff", "compare", "report", "teeth", "profile", "layouts", "repro", "BROKEN")
                .contains("NOT_RUN", "130");
    }

    @Test
    void optionsWithoutACommandAreThoseOfRun() {
        assertThat(console.type("--guarantee", "VIS-99")).isEqualTo(2);
        assertThat(console.err()).contains("no guarantee is called 'VIS-99'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "run --bugdet 3m | run has no option --bugdet; did you mean --budget? (see: maplitmus run --help)",
                "teeth --subject=x | teeth has no option --subject; commands with this option: run, explain",
                "run --xylophone | run has no option --xylophone (see",
                "run ATO-06 | run has no use for 'ATO-06'",
                "lisst | there is no command 'lisst'; did you mean list? (see: maplitmus --help)",
                "compare one | Missing required parameter: 'RUN2' (see: maplitmus compare --help)",
                "run --keys integer | 'integer' is none of integers, longs, strings; did you mean integers?",
                "run --profile nighly | 'nighly' is none of quick, brief, nightly, sanity; did you mean nightly?",
                "run --seed x | 'x' is not a long",
            })
    void whatIsMistypedIsSaidInALineWithTheNearestName(String line, String message) {
        assertThat(console.type(line.split(" ", -1))).isEqualTo(2);
        assertThat(console.err()).contains(message).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile ATO-01@HashMap", "explain ATO-06 --subject HashMap"})
    void whatRunsInOneJvmRefusesTwo(String line) {
        String home = System.getProperty("java.home");
        String[] twice = (line + " --jdk " + home + " --jdk " + home).split(" ", -1);

        assertThat(console.type(twice)).isEqualTo(2);
        assertThat(console.err()).contains("--jdk: name one installation, not 2");
    }

    @Test
    void whatExplainsOneSubjectRefusesTwo() {
        assertThat(console.type("explain", "ATO-06", "--subject", "HashMap", "--subject", "TreeMap"))
                .isEqualTo(2);
        assertThat(console.err()).contains("--subject: name one subject, not 2");
    }

    @Test
    void everyCommandSaysItsVersion() {
        assertThat(console.type("run", "--version")).isZero();
        assertThat(console.out()).startsWith("MapLitmus ");
    }

    @Test
    void aWrongValueIsUsage() {
        assertThat(console.type("run", "--budget", "soon")).isEqualTo(2);
        assertThat(console.err()).contains("'soon' is not a length of time");
        assertThat(console.type("run", "--profile", "slow")).isEqualTo(2);
        assertThat(console.err()).contains("quick", "brief", "nightly", "sanity");
    }

    @Test
    void teethAreNoProfileOfRun() {
        assertThat(console.type("run", "--profile", "teeth")).isEqualTo(2);
        assertThat(console.err()).contains("a command of their own");
    }

    @Test
    void aFolderWithoutJavaIsUsage(@TempDir Path folder) {
        assertThat(console.type("run", "--out", folder.toString(), "--jdk", folder.toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("no bin/java");
        assertThat(folder).isEmptyDirectory();
    }
}
