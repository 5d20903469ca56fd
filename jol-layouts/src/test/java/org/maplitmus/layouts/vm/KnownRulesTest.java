package org.maplitmus.layouts.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maplitmus.layouts.model.LayoutModel;

class KnownRulesTest {

    private static final String CLASSPATH = System.getProperty("java.class.path");

    @Test
    void aJdkWhoseRulesAreKnownIsNotComparedFirst() {
        assertThatCode(KnownRules::require).doesNotThrowAnyException();
    }

    @Test
    void aMachineThatFollowsTheRulesIsNotRefused() {
        assertThat(KnownRules.refusal(VmConfiguration.of(JavaHome.current()).get(0), CLASSPATH))
                .isEmpty();
    }

    @Test
    void aMachineThatLaysOutInAnotherWayIsRefusedWithAnExample() {
        VmConfiguration other =
                new VmConfiguration(JavaHome.current(), List.of("-XX:ObjectAlignmentInBytes=16"), RunningVm.model());

        assertThat(KnownRules.refusal(other, CLASSPATH))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("in a way that is not known here", "differences in", "size", "no verdict"));
    }

    @Test
    void aMachineThatCannotBeStartedIsRefused() {
        JavaHome nowhere = new JavaHome(Path.of("no-such-home"), "26");

        assertThat(KnownRules.refusal(new VmConfiguration(nowhere, List.of(), LayoutModel.JDK25), CLASSPATH))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Java 26", "cannot be compared"));
    }
}
