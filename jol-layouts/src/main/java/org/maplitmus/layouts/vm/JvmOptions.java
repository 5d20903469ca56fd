package org.maplitmus.layouts.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The options that a virtual machine needs to be asked for its layouts, by its release.
 *
 * <p>They stand in argument files beside this class, {@code jdk17.options} and {@code jdk24.options}, which the build's
 * tests and all forks share: a machine that does not know one of its options does not start.
 */
public final class JvmOptions {

    private static final int DENIES_UNSAFE = 24;

    private JvmOptions() {}

    /** The options for a JDK of this feature release, 17 or later. */
    public static List<String> of(int feature) {
        String file = feature < DENIES_UNSAFE ? "jdk17.options" : "jdk24.options";
        try (InputStream options = JvmOptions.class.getResourceAsStream(file)) {
            if (options == null) {
                throw new IllegalStateException(file + " is missing beside " + JvmOptions.class.getName());
            }
            return new String(options.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
