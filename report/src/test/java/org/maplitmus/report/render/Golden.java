package org.maplitmus.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are compared with files, which {@code -Dgolden.regenerate=true} writes anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/maplitmus/report/render");

    private Golden() {}

    static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
