package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.report.judge.Run;

final class RunJsonTest {

    @Test
    void what_is_written_reads_back_the_same(@TempDir Path folder) throws IOException {
        Run run = SampleRun.full();
        Path file = Files.writeString(folder.resolve("run.json"), RunJson.of(run));
        assertThat(RunJson.read(file)).isEqualTo(run);
    }

    @Test
    void instants_are_iso_strings() {
        assertThat(RunJson.of(SampleRun.full())).contains("\"started\" : \"2026-11-23T06:48:02Z\"");
    }
}
