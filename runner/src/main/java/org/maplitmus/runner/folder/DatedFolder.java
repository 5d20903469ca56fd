package org.maplitmus.runner.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** New folders that are named for the second in which a command began. */
public final class DatedFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneId.systemDefault());

    private DatedFolder() {}

    /**
     * Creates one in {@code parent}; the second of the same second gets a number.
     *
     * @throws IOException if it cannot be made
     */
    public static Path create(Path parent, Instant began) throws IOException {
        Files.createDirectories(parent);
        String name = NAME.format(began);
        Path path = parent.resolve(name);
        for (int number = 2; Files.exists(path); number++) {
            path = parent.resolve(name + "-" + number);
        }
        return Files.createDirectory(path);
    }
}
