package org.maplitmus.weak.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;

/** Tells class files apart, in hexadecimal digits of SHA-256. */
final class ClassDigest {

    private final ClassFiles files;
    private final Map<String, byte[]> digests = new HashMap<>();

    ClassDigest(ClassFiles files) {
        this.files = files;
    }

    /** That of all these classes; one that is not there counts as empty. */
    String of(Collection<String> classes) {
        MessageDigest all = sha();
        for (String name : new TreeSet<>(classes)) {
            all.update(name.getBytes(StandardCharsets.UTF_8));
            all.update(digests.computeIfAbsent(name, this::digest));
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private byte[] digest(String name) {
        ClassFile file = files.find(name);
        return file == null ? new byte[0] : sha().digest(file.bytes());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
