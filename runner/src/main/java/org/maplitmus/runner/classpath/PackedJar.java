package org.maplitmus.runner.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A jar inside the runnable jar, which is on no class path until it is unpacked. Thread-safe.
 *
 * <p>The cells of one guarantee differ little: packed as one stream, they take a tenth of their size. A library that
 * only some forks need is out of the way of the others, in which the user may have it in another version.
 *
 * @param name its name, without {@code .jar}
 */
public record PackedJar(String name) {

    /** What JCStress' own launcher binds threads to CPUs with. */
    public static final PackedJar JNA = new PackedJar("jna");

    private static final String RESOURCES = "META-INF/maplitmus/packed/";

    private static final Object LOCK = new Object();

    /** The one with the cells of the scenario of class {@code scenario}. */
    public static PackedJar ofCells(String scenario) {
        return new PackedJar("cells-" + scenario);
    }

    /** Whether this program runs from the runnable jar, and has it. */
    boolean isThere() {
        return PackedJar.class.getClassLoader().getResource(resource()) != null;
    }

    /** The resource of the runnable jar that it is. */
    String resource() {
        return RESOURCES + name + ".jar";
    }

    /**
     * The jar as a file, which is deleted when this virtual machine ends; none if this program does not run from the
     * runnable jar, and what would be packed is on its class path.
     *
     * @throws IOException if the temporary folder cannot be written
     */
    public Optional<Path> unpacked() throws IOException {
        try (InputStream in = PackedJar.class.getClassLoader().getResourceAsStream(resource())) {
            return in == null ? Optional.empty() : Optional.of(unpacked(in));
        }
    }

    private Path unpacked(InputStream in) throws IOException {
        synchronized (LOCK) {
            Path file = TemporaryFolder.path().resolve(name + ".jar");
            if (!Files.exists(file)) {
                file.toFile().deleteOnExit();
                Files.copy(in, file);
            }
            return file;
        }
    }
}
