package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.report.compare.History;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.view.Teeth;

/** The whole catalogue on every map: what is written stays small enough to read and to load. */
final class SizeTest {

    private static final int LARGEST_PAGE = 2_000_000;

    /** What a job summary on GitHub may hold. */
    private static final int LARGEST_SUMMARY = 1 << 20;

    private static final Run RUN = BigRun.run();

    @Test
    void the_run_is_as_large_as_the_catalogue() {
        assertThat(RUN.guarantees()).hasSize(110);
        assertThat(RUN.cells()).hasSizeBetween(2_900, 3_100);
        assertThat(Teeth.of(RUN).bites()).hasSizeGreaterThan(140);
    }

    @Test
    void page_stays_below_two_megabytes() {
        assertThat(SpecPage.of(RUN).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
    }

    @Test
    void summary_fits_into_a_job_summary_and_starts_with_what_is_broken() {
        String summary = SummaryMarkdown.of(RUN);

        assertThat(summary.length()).isLessThan(LARGEST_SUMMARY / 10);
        assertThat(summary.lines().filter(line -> line.startsWith("## ")).findFirst())
                .contains("## Broken");
    }

    @Test
    void run_reads_back_from_the_folder(@TempDir Path folder) throws IOException {
        Renderings.write(RUN, History.NONE, folder);

        assertThat(RunJson.read(folder.resolve("run.json"))).isEqualTo(RUN);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120, 200})
    void console_shows_all_subjects_side_by_side(int width) {
        String text = ConsoleMatrix.of(RUN, width, false);

        assertThat(text.lines().filter(line -> line.startsWith("VIS-01 Put"))).hasSize(1);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }
}
