package org.maplitmus.runner.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key by which a user's runs are known again: random bytes in a file that only the user can read.
 *
 * <p>Who copies a run has not its key. May be used by any thread and by several processes.
 *
 * @param file where it is; it is made when a code is first asked for
 */
public record UserKey(Path file) {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    /** The key in the home folder of the user who runs this program. */
    public static UserKey ofUser() {
        return new UserKey(Path.of(System.getProperty("user.home"), ".maplitmus", "key"));
    }

    /**
     * The code of {@code text}, in hexadecimal digits.
     *
     * @throws IOException if there is no key, and none can be made
     */
    String code(String text) throws IOException {
        if (!Files.exists(file)) {
            make();
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Files.readAllBytes(file), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + " is no key: " + e.getMessage(), e);
        }
    }

    /** Whether {@code code} is that of {@code text}; never without a key. */
    boolean fits(String text, String code) throws IOException {
        return Files.exists(file)
                && MessageDigest.isEqual(
                        code(text).getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /** A temporary file is readable by its owner alone. Of two processes that make a key the first one wins. */
    private void make() throws IOException {
        if (!file.isAbsolute()) {
            throw new IOException("the user has no home folder");
        }
        Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path draft = Files.createTempFile(folder, "key", null);
        try {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.write(draft, key);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
