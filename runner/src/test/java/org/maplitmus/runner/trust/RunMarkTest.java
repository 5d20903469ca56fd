package org.maplitmus.runner.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.report.collect.Session;

class RunMarkTest {

    @TempDir
    private Path home;

    @TempDir
    private Path run;

    private RunMark mark = new RunMark(Path.of("."), new UserKey(Path.of("key")));
    private Path classes = Path.of(".");

    @BeforeEach
    void aRunWithAClass() throws IOException {
        classes = Files.createDirectories(run.resolve("cells"));
        Files.writeString(classes.resolve("Cell.class"), "bytes");
        mark = new RunMark(run, key("own"));
        mark.write(session("/jdk", "-Xmx1g"), classes);
    }

    @Test
    void whatWasMarkedFits() {
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isTrue();
    }

    @Test
    void anotherJavaOrFlagDoesNotFit() {
        assertThat(mark.fits(session("/other", "-Xmx1g"), classes)).isFalse();
        assertThat(mark.fits(session("/jdk", "-javaagent:a.jar"), classes)).isFalse();
    }

    @Test
    void aClassThatWasChangedOrAddedOrIsALinkDoesNotFit() throws IOException {
        Path other = Files.writeString(classes.resolve("Other.class"), "bytes");
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
        Files.delete(other);
        Path link = Files.createSymbolicLink(other, home);
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
        Files.delete(link);
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isTrue();
        Files.writeString(classes.resolve("Cell.class"), "other bytes");
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
    }

    @Test
    void theMarkOfAnotherUserDoesNotFit() throws IOException {
        RunMark others = new RunMark(run, key("other"));
        assertThat(others.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
        assertThat(Files.exists(others.key().file())).isFalse();

        others.write(session("/jdk", "-Xmx1g"), classes);
        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
        assertThat(others.fits(session("/jdk", "-Xmx1g"), classes)).isTrue();
    }

    @Test
    void aRunWithoutAMarkDoesNotFit() throws IOException {
        Files.delete(run.resolve("made-here"));

        assertThat(mark.fits(session("/jdk", "-Xmx1g"), classes)).isFalse();
    }

    @Test
    void aUserWithoutAHomeHasNoKey() {
        assertThatThrownBy(() -> new UserKey(Path.of("?", "key")).code("text"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no home");
        assertThat(Path.of("?")).doesNotExist();
    }

    @Test
    void theKeyIsTheUsersAlone() throws IOException {
        if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(mark.key().file()))
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
        assertThat(home.resolve("own"))
                .isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    private UserKey key(String user) {
        return new UserKey(home.resolve(user).resolve("key"));
    }

    private static Session session(String java, String flag) {
        return new Session(
                "night",
                Instant.EPOCH,
                1,
                "run",
                "./run-stress.sh",
                "quick",
                60,
                100_000,
                42,
                new Session.Host("EPYC", 2, "Linux 6", "amd64", "abc", "0.1.0"),
                List.of(new Session.Jvm("17", "17", "vendor", "VM", java)),
                List.of(new Session.Configuration("17-tiered", "17", "tiered", "C2/C2", List.of(flag), 1, true)),
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                null,
                true,
                Map.of());
    }
}
