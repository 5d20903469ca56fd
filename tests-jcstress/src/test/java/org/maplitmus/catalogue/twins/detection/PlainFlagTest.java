package org.maplitmus.catalogue.twins.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A plain field is no detector: C2 takes the look out of the reader's loop. An opaque one is looked at each time. */
class PlainFlagTest {

    @Test
    void aReaderInALoopSeesAnOpaqueFlag() throws IOException {
        assertThat(loopWith("opaque")).isEqualTo(ReaderInALoop.SEEN);
    }

    @Test
    void aReaderInALoopDoesNotSeeAPlainFlag() throws IOException {
        assertThat(loopWith("plain")).isEqualTo(ReaderInALoop.NEVER);
    }

    private static String loopWith(String flag) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReaderInALoop.class.getName(),
                        flag)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
