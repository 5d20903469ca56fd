package org.maplitmus.runner.classpath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of this virtual machine's unpacked jars, deleted with them when it ends. Thread-safe. */
final class TemporaryFolder {

    private static @Nullable Path folder;

    private TemporaryFolder() {}

    static synchronized Path path() throws IOException {
        Path made = folder == null ? make() : folder;
        folder = made;
        return made;
    }

    private static Path make() throws IOException {
        Path made = Files.createTempDirectory(LeftFolders.prefix(ProcessHandle.current()));
        made.toFile().deleteOnExit();
        LeftFolders.deleteBeside(made);
        return made;
    }
}
