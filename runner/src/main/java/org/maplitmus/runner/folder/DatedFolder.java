package org.maplitmus.runner.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.maplitmus.report.collect.FileFault;

/** New folders that are named for the second in which a command began. */
public final class DatedFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

    private DatedFolder() {}

    /**
     * Creates one in {@code parent}; the second of the same second gets a number.
     *
     * @throws IOException if it cannot be made, with a message that names {@code parent}
     */
    public static Path create(Path parent, Instant began) throws IOException {
        try {
            Files.createDirectories(parent);
            return create(parent, NAME.format(began));
        } catch (IOException e) {
            throw FileFault.of("make a folder in", parent, e);
        }
    }

    private static Path create(Path parent, String name) throws IOException {
        Path path = parent.resolve(name);
        for (int number = 2; Files.exists(path); number++) {
            path = parent.resolve(name + "-" + number);
        }
        return Files.createDirectory(path);
    }
}
