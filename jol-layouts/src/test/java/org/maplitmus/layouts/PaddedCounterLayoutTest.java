package org.maplitmus.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maplitmus.maps.counter.PaddedCounter;

/** Runs once for each way the build starts the virtual machine, see the executions in the module's pom. */
class PaddedCounterLayoutTest {

    private static final int LINE = 64;

    @Test
    void thisVirtualMachineLaysObjectsOutAsThisExecutionAsked() {
        assertThat(JolLayout.flag(System.getProperty("layouts.flag", "")))
                .isEqualTo(System.getProperty("layouts.value"));
        assertThat(JolLayout.of(PaddedCounter.class).headerSize()).isEqualTo(Long.getLong("layouts.header", 0));
    }

    @Test
    void theCountIsIsolated() {
        Roles roles = roles("HotCount.count", "(Left|Right)Padding\\..*");

        assertThat(LineIsolation.violations(JolLayout.of(PaddedCounter.class), roles, LINE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NoRightPadding, NoRightPadding.hot",
        "NoLeftPadding, HotWithoutBytesBefore.hot",
        "FewBytes, HotAfterFewBytes.hot",
        "LongsRoundInt, LongsRoundInt.hot"
    })
    void aWeakenedCopyIsRejected(String name, String hot) throws ClassNotFoundException {
        InstanceLayout weakened = JolLayout.of(Class.forName("org.maplitmus.layouts.weakened." + name));

        assertThat(LineIsolation.violations(weakened, roles(hot, ".*\\.pad.*"), LINE))
                .isNotEmpty();
    }

    private static Roles roles(String hot, String padding) {
        return new Roles(List.of(HotGroup.of(hot)), Pattern.compile(padding));
    }
}
