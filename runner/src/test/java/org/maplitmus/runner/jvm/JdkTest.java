package org.maplitmus.runner.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.report.collect.Session;

class JdkTest {

    @Test
    void theCurrentInstallationDescribesItself() throws IOException {
        Jdk jdk = Jdk.current();

        assertThat(jdk.feature()).isEqualTo(Runtime.version().feature());
        assertThat(jdk.description().id()).isEqualTo(System.getProperty("java.version"));
    }

    @Test
    void aFolderWithoutJavaIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Jdk.at(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no bin/java")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aProgramThatIsNotJavaIsNamed(@TempDir Path folder) throws IOException {
        install(folder, "echo 'not java'; exit 3");

        assertThatThrownBy(() -> Jdk.at(folder)).hasMessageContaining("does not start: not java");
    }

    @Test
    void anOldJavaIsRefused(@TempDir Path folder) throws IOException {
        install(folder, "echo '    java.specification.version = 11'");

        assertThatThrownBy(() -> Jdk.at(folder)).hasMessageContaining("is Java 11");
    }

    @Test
    void aVeryOldJavaIsRefusedByItsName(@TempDir Path folder) throws IOException {
        install(folder, "echo '    java.specification.version = 1.8'");

        assertThatThrownBy(() -> Jdk.at(folder)).hasMessageContaining("is Java 8");
    }

    @Test
    void twoInstallationsOfOneVersionHaveDifferentIdsAndOneTwiceIsOne(@TempDir Path folder) throws IOException {
        install(folder.resolve("a"), "");
        install(folder.resolve("b"), "");

        assertThat(Jdk.distinct(List.of(jdk(folder, "a"), jdk(folder, "b"), jdk(folder, "a"))))
                .extracting(jdk -> jdk.description().id())
                .containsExactly("17.0.15", "17.0.15-no2");
    }

    private static Jdk jdk(Path folder, String name) {
        return new Jdk(
                folder.resolve(name).resolve("bin").resolve("java"),
                17,
                new Session.Jvm("17.0.15", "17.0.15+6", "vendor", "VM", ""));
    }

    private static void install(Path home, String script) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }
}
