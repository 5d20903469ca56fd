package org.maplitmus.report.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 100 | never",
                "100 | 100 | 100 %",
                "999999 | 1000000 | 99.9 %",
                "1 | 3 | 33.3 %",
                "1 | 400 | 0.25 %",
                "9999 | 1000000 | 0.99 %",
                "1 | 1234567 | 1 in 1,234,567"
            })
    void frequency_never_rounds_to_all_or_none(long count, long samples, String expected) {
        assertThat(Numbers.frequency(count, samples)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.001, under 0.01 s", "0.34, 0.34 s", "59.94, 59.9 s", "119.6, 2 min", "3725, 1 h 2 min"})
    void seconds_are_in_the_units_that_suit_them(double seconds, String expected) {
        assertThat(Numbers.seconds(seconds)).isEqualTo(expected);
    }
}
