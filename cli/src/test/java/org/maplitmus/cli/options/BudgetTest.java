package org.maplitmus.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class BudgetTest {

    private final Budget budget = new Budget();

    @Test
    void secondsMinutesAndHoursAreRead() {
        assertThat(budget.convert("90s")).isEqualTo(Duration.ofSeconds(90));
        assertThat(budget.convert("3m")).isEqualTo(Duration.ofMinutes(3));
        assertThat(budget.convert("1h30m")).isEqualTo(Duration.ofMinutes(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "three minutes", "-3m", "0s", "3 d"})
    void anythingElseIsNamed(String text) {
        assertThatThrownBy(() -> budget.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "' is not a length of time");
    }
}
