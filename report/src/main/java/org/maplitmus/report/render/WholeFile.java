package org.maplitmus.report.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maplitmus.report.collect.FileFault;

/** Writes a text file so that a reader sees it as it was before or as it is after, never half of it. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes {@code text}, half a surrogate pair as a question mark, to a draft beside {@code file} and moves it there;
     * returns {@code file}.
     *
     * @throws IOException if the draft cannot be written or moved; it is then deleted
     */
    public static Path write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            return Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FileFault.of("write", file, e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
