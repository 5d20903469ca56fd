package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void anUnknownOptionIsUsage() {
        assertThat(console.type("run", "--bugdet", "3m")).isEqualTo(2);
        assertThat(console.err()).contains("--bugdet", "--budget");
    }

    @Test
    void aWrongValueIsUsage() {
        assertThat(console.type("run", "--budget", "soon")).isEqualTo(2);
        assertThat(console.err()).contains("'soon' is not a length of time");
        assertThat(console.type("run", "--profile", "slow")).isEqualTo(2);
        assertThat(console.err()).contains("quick", "nightly", "sanity");
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
