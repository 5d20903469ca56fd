package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpecPageTest {

    private static final String PAGE = SpecPage.of(SampleRun.full());

    @Test
    void hostile_outcome_is_escaped() {
        assertThat(PAGE).contains("&lt;script&gt;alert").doesNotContain(SampleCells.HOSTILE);
    }

    @Test
    void page_loads_nothing_from_elsewhere() {
        assertThat(PAGE).doesNotContainPattern("\\ssrc=|<link[^>]+href=\"(?!data:)|@import|url\\(");
    }

    @Test
    void trial_is_shown_with_the_time_and_the_samples_that_it_gets() {
        assertThat(SpecPage.of(SampleRun.trial()))
                .contains("caller, a trial: one thread alone, 3 samples per Java installation, at most 5 s each")
                .contains("caller(II_Result result) {}")
                .doesNotContain("class=\"actors\"");
    }

    @Test
    void twins_are_no_columns_of_the_matrix() {
        String matrix = PAGE.substring(PAGE.indexOf("<table class=\"matrix"), PAGE.indexOf("</table>"));
        assertThat(matrix).contains("#VIS-01@HashMap\"").doesNotContain("plain");
    }

    @Test
    void page_of_twins_alone_shows_the_teeth_and_no_matrix() {
        assertThat(SpecPage.of(SampleRun.onlyTwins()))
                .contains("teeth: 1 of 2 twins caught")
                .doesNotContain("<table class=\"matrix\">");
    }
}
