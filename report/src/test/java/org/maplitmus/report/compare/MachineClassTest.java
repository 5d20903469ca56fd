package org.maplitmus.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.report.collect.Session;

final class MachineClassTest {

    private static final MachineClass HERE = new MachineClass("amd64", "AMD EPYC", 2, List.of("17.0.15+6"));

    @Test
    void every_difference_is_named() {
        MachineClass there = new MachineClass("aarch64", "Neoverse-N1", 4, List.of("17.0.15+6", "25.0.1+8"));

        assertThat(HERE.differences(there))
                .containsExactly(
                        "architecture: amd64, then aarch64",
                        "CPU model: AMD EPYC, then Neoverse-N1",
                        "CPUs: 2, then 4",
                        "JDK: 17.0.15+6, then 17.0.15+6 and 25.0.1+8");
        assertThat(HERE.isOfSameArchitecture(there)).isFalse();
    }

    @Test
    void the_same_class_differs_in_nothing() {
        assertThat(MachineClass.of(Runs.of().session())).isEqualTo(HERE);
        assertThat(HERE.differences(HERE)).isEmpty();
    }

    @Test
    void one_architecture_has_two_names() {
        Session.Host mac = new Session.Host("AMD EPYC", 2, "Mac OS X", "x86_64", "", "0.1.0");

        assertThat(MachineClass.of(mac, List.of("17.0.15+6"))).isEqualTo(HERE);
    }
}
