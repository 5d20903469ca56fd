package org.maplitmus.cli.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;

class ReportCommandTest {

    private final Console console = new Console();

    @Test
    void aRunThatIsNotThereIsUsage(@TempDir Path folder) {
        assertThat(console.type("report", "2026", "--out", folder.toString())).isEqualTo(2);
        assertThat(console.err()).contains("no run at 2026");
    }

    @Test
    void aFolderThatIsNoRunIsSaidWithoutAStackTrace(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("raw"));

        assertThat(console.type("report", folder.toString())).isEqualTo(2);
        assertThat(console.err()).contains("is not the folder of a run").doesNotContain("\tat ");
    }
}
