package org.maplitmus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maplitmus.report.judge.ExitStatus;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

@Tag("any-jdk")
class StartTest {

    private static final int VERSION_OFFSET = 6;

    @ParameterizedTest
    @CsvSource({"1.8, 8", "11, 11", "16, 16"})
    void anOldJavaIsToldWhichIsNeeded(String version, String feature) {
        assertThat(Start.complaint(version, "/opt/java"))
                .isEqualTo("MapLitmus needs a JDK of Java 17 or later, and /opt/java is of Java " + feature
                        + ": start it with another java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "25"})
    void ofALaterOneNothingIsSaid(String version) {
        assertThat(Start.complaint(version, "/opt/java")).isEmpty();
    }

    @Test
    void theScriptSaysTheSame() {
        assertThat(Path.of("../run-stress.sh")).content().contains("MapLitmus needs a JDK of Java 17 or later, and ");
    }

    @Test
    void itEndsAsAnyCommandThatMakesNoSense() {
        assertThat(Start.USAGE).isEqualTo(ExitStatus.USAGE.number());
    }

    @Test
    void java8LoadsItAndNotTheProgram() throws IOException {
        assertThat(classFileVersion(Start.class)).isEqualTo(Opcodes.V1_8);
        assertThat(classFileVersion(Main.class)).isGreaterThanOrEqualTo(Opcodes.V17);
    }

    private static int classFileVersion(Class<?> type) throws IOException {
        return new ClassReader(type.getName()).readUnsignedShort(VERSION_OFFSET);
    }
}
