package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class SummaryMarkdownTest {

    @Test
    void summary_of_a_full_run() throws IOException {
        Golden.assertSame("summary.md", SummaryMarkdown.of(SampleRun.full()));
    }

    @Test
    void summary_of_twins_alone() throws IOException {
        Golden.assertSame("summary-twins.md", SummaryMarkdown.of(SampleRun.onlyTwins()));
    }

    @Test
    void hostile_outcome_is_escaped() {
        assertThat(SummaryMarkdown.of(SampleRun.full()))
                .contains("\\<script\\>")
                .doesNotContain("<script>");
    }
}
