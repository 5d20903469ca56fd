package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a text file so that a reader sees it as it was before or as it is after, never half of it. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes {@code text} to a draft beside {@code file} and moves it there; returns {@code file}.
     *
     * @throws IOException if the draft cannot be written or moved; it is then deleted
     */
    public static Path write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(draft, text);
            return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
