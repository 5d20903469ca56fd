package org.maplitmus.layouts.vm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java installation whose layouts can be asked for.
 *
 * @param path its folder
 * @param version such as 17.0.15
 */
public record JavaHome(Path path, String version) {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([^\"]+)\"");
    private static final int OLDEST = 17;

    /** The installation that runs this program. */
    public static JavaHome current() {
        return new JavaHome(Path.of(System.getProperty("java.home")), System.getProperty("java.version"));
    }

    /**
     * The installation in a folder, as its file {@code release} describes it.
     *
     * @throws IOException if there is none, or it is older than 17
     */
    public static JavaHome at(Path path) throws IOException {
        Path release = path.resolve("release");
        if (!Files.isExecutable(path.resolve("bin/java")) || !Files.isRegularFile(release)) {
            throw new IOException(path + " is no Java installation: it has no bin/java or no file release");
        }
        Matcher version = VERSION.matcher(Files.readString(release));
        if (!version.find()) {
            throw new IOException(release + " does not say a JAVA_VERSION");
        }
        JavaHome home = new JavaHome(path, version.group(1));
        if (home.feature() < OLDEST) {
            throw new IOException(path + " is Java " + home.version() + "; layouts are compared on 17 and later");
        }
        return home;
    }

    /** The feature release, such as 17. */
    public int feature() {
        return Runtime.Version.parse(version.replaceFirst("^1\\.8\\..*", "8")).feature();
    }

    Path launcher() {
        return path.resolve("bin/java");
    }
}
