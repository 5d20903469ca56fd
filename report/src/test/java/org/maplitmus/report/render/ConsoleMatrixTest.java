package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleMatrixTest {

    @Test
    void narrow_terminal_numbers_its_columns() throws IOException {
        Golden.assertSame("console-90.txt", ConsoleMatrix.of(SampleRun.full(), 90, false));
    }

    @Test
    void wide_terminal_names_its_columns() throws IOException {
        Golden.assertSame("console-140.txt", ConsoleMatrix.of(SampleRun.full(), 140, false));
    }

    @Test
    void very_narrow_terminal_shows_symbols_with_a_key() throws IOException {
        Golden.assertSame("console-40.txt", ConsoleMatrix.of(SampleRun.full(), 40, false));
    }

    @Test
    void run_of_twins_alone_has_no_matrix() throws IOException {
        Golden.assertSame("console-twins.txt", ConsoleMatrix.of(SampleRun.onlyTwins(), 80, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 90, 100, 140, 200})
    void matrix_stays_within_the_width(int width) {
        String text = ConsoleMatrix.of(SampleRun.full(), width, false);
        assertThat(text.lines().takeWhile(line -> !line.startsWith("Broken")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void colour_changes_no_character_of_the_text() {
        String coloured = ConsoleMatrix.of(SampleRun.full(), 90, true);
        assertThat(coloured).contains("\u001B[1;97;41m✗ BROKEN");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(ConsoleMatrix.of(SampleRun.full(), 90, false));
    }
}
