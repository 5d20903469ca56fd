package org.maplitmus.layouts.vm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomeTest {

    @TempDir
    private Path folder;

    @Test
    void theRunningInstallationIsReadFromItsFolder() throws IOException {
        JavaHome home = JavaHome.at(JavaHome.current().path());

        assertThat(home.feature()).isEqualTo(Runtime.version().feature());
    }

    @Test
    void aFolderWithoutJavaIsNamed() {
        assertThatThrownBy(() -> JavaHome.at(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder + " is no Java installation");
    }

    @Test
    void anInstallationThatDoesNotSayItsVersionIsNamed() throws IOException {
        installation("IMPLEMENTOR=\"nobody\"");

        assertThatThrownBy(() -> JavaHome.at(folder)).hasMessageContaining("does not say a JAVA_VERSION");
    }

    @Test
    void anInstallationOlderThanTheRulesIsRefused() throws IOException {
        installation("JAVA_VERSION=\"11.0.2\"");

        assertThatThrownBy(() -> JavaHome.at(folder)).hasMessageContainingAll("is Java 11.0.2", "17 and later");
    }

    private void installation(String release) throws IOException {
        Files.createDirectory(folder.resolve("bin"));
        assertThat(Files.createFile(folder.resolve("bin/java")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(folder.resolve("release"), release);
    }
}
