package org.maplitmus.layouts.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maplitmus.layouts.model.LayoutModel;

/** The models against the virtual machine that runs the build, in every way in which it lays out. */
class LayoutComparisonTest {

    private static final String CLASSPATH = System.getProperty("java.class.path");

    static List<VmConfiguration> configurations() {
        return VmConfiguration.of(JavaHome.current());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theMachineLaysOutAsTheModelSays(VmConfiguration configuration) throws IOException {
        LayoutComparison comparison = LayoutComparison.run(configuration, CLASSPATH);

        assertThat(comparison.mismatches()).isEmpty();
        assertThat(comparison.classes()).isGreaterThanOrEqualTo(4_000);
        assertThat(comparison.contended()).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void aModelOfAnotherMachineIsFoundOut() throws IOException {
        LayoutComparison comparison = LayoutComparison.run(configuration(wrong()), CLASSPATH);

        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.mismatches().toString()).contains("offset", "size", "the machine says");
    }

    @Test
    void thereAreAtLeastSevenWaysToLayOutOnEachJdk() {
        assertThat(configurations()).hasSizeGreaterThanOrEqualTo(7);
    }

    private static VmConfiguration configuration(LayoutModel model) {
        return new VmConfiguration(JavaHome.current(), List.of("-XX:+UseCompressedOops"), model);
    }

    private static LayoutModel wrong() {
        return Runtime.version().feature() < 25 ? LayoutModel.JDK25 : LayoutModel.JDK17;
    }
}
