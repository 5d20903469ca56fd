package org.maplitmus.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeTest {

    private final TimeConverter converter = new TimeConverter();

    @Test
    void secondsMinutesAndHoursAreRead() {
        assertThat(converter.convert("90s")).isEqualTo(new Time(Duration.ofSeconds(90)));
        assertThat(converter.convert("3m")).isEqualTo(new Time(Duration.ofMinutes(3)));
        assertThat(converter.convert("1h30m")).isEqualTo(new Time(Duration.ofMinutes(90)));
    }

    @ParameterizedTest
    @CsvSource({"10s, 10s", "90s, 1m30s", "120s, 2m", "1h30m, 1h30m"})
    void oneIsShownInTheUnitsThatAreTyped(String typed, String shown) {
        assertThat(converter.convert(typed)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "three minutes", "-3m", "0s", "3 d"})
    void anythingElseIsNamed(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "' is not a length of time");
    }
}
