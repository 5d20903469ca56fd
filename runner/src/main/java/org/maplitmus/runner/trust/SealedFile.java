package org.maplitmus.runner.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.maplitmus.report.collect.FileFault;

/**
 * A file that this user has written, and nobody else has changed: its first line is a code of the rest.
 *
 * <p>May be used by several processes: who writes last wins, and nobody reads half a file.
 *
 * @param path where it is
 * @param key the user's
 */
public record SealedFile(Path path, UserKey key) {

    private static final int MOST_BYTES = 64 << 20;

    /**
     * Its content; empty if there is no file.
     *
     * @throws IOException if it cannot be read, is too long, or was not written like this
     */
    public Optional<byte[]> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] all = in.readNBytes(MOST_BYTES + 1);
            if (all.length > MOST_BYTES) {
                throw new IOException("it is longer than " + (MOST_BYTES >> 20) + " MB");
            }
            return Optional.of(unsealed(all));
        } catch (IOException e) {
            throw FileFault.of("read", path, e);
        }
    }

    private byte[] unsealed(byte[] all) throws IOException {
        int end = 0;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        byte[] content = Arrays.copyOfRange(all, Math.min(all.length, end + 1), all.length);
        if (!key.fits(RunMark.digest(content), new String(all, 0, end, StandardCharsets.UTF_8))) {
            throw new IOException("it is damaged, or was not written by this user");
        }
        return content;
    }

    /**
     * Writes {@code content} in place of what was there.
     *
     * @throws IOException if it cannot be written, or there is no key
     */
    public void write(byte[] content) throws IOException {
        String code = key.code(RunMark.digest(content)) + "\n";
        Path folder = Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Path draft = Files.createTempFile(folder, String.valueOf(path.getFileName()), null);
        try {
            Files.write(draft, code.getBytes(StandardCharsets.UTF_8));
            Files.write(draft, content, StandardOpenOption.APPEND);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FileFault.of("write", path, e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
