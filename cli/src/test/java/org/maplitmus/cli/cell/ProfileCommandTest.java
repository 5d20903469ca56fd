package org.maplitmus.cli.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maplitmus.cli.Console;

class ProfileCommandTest {

    private final Console console = new Console();

    @Test
    void profileWritesATableAndAProfileForPprof(@TempDir Path folder) throws IOException {
        assertThat(console.type("profile", "ATO-01@synchronizedMap", "--for", "1s", "--out", folder.toString()))
                .as(console.err())
                .isZero();

        Path written = only(folder);
        String table = Files.readString(written.resolve("locks.md"));
        assertThat(table).startsWith("# Locks of ATO-01@synchronizedMap\n");
        assertThat(console.out()).startsWith(table).contains("go tool pprof -top " + written.resolve("locks.pb.gz"));
        assertThat(written.resolve("locks.pb.gz")).isNotEmptyFile();
        assertThat(written.resolve("waits.jfr")).isNotEmptyFile();
    }

    @Test
    void profileOfNoCellIsUsage(@TempDir Path folder) {
        assertThat(console.type("profile", "ATO-01", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("'ATO-01' is no cell: say GUARANTEE@SUBJECT");
        assertThat(console.type("profile", "ATO-01@synchronisedMap", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("did you mean synchronizedMap?");
        assertThat(console.type("profile")).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aForkOfProfileThatFailsIsSaidWithoutAStackTrace(@TempDir Path folder) {
        assertThat(console.type(
                        "profile", "ATO-01@synchronizedMap", "--jvm-arg=-XX:+NoSuchFlag", "--out", folder.toString()))
                .isEqualTo(4);
        assertThat(console.err())
                .contains("ATO-01@synchronizedMap: the fork failed (not started)", "NoSuchFlag")
                .doesNotContain("\tat ");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }
}
