package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.runner.folder.DatedFolder;
import picocli.CommandLine.Option;

/** {@code --out}: the folder that holds the folders of runs. */
public final class OutOption {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of results: what a command writes goes into a folder in it, and an earlier run is"
                    + " found in it by name (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("results");

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Makes a folder in it that is named for now. */
    public Path newFolder() throws IOException {
        return DatedFolder.create(folder, Instant.now());
    }

    /**
     * The folder of the run that a user means by {@code run}: itself, or the one of this name in the folder of results.
     *
     * @throws UsageException if there is none
     */
    public Path folderOf(Path run) throws UsageException {
        Path below = folder.resolve(run);
        if (!Files.isDirectory(run) && !Files.isDirectory(below)) {
            throw new UsageException(
                    "no run at " + run + " or " + below + ": name its folder, or say where runs are by --out DIR");
        }
        return Files.isDirectory(run) ? run : below;
    }

    /**
     * The run that a user means by {@code run}: its file, its folder, or the folder's name in the folder of results.
     *
     * @throws UsageException if there is none, or it cannot be read
     */
    public EarlierRun earlier(Path run) throws UsageException {
        return Files.isRegularFile(run) ? EarlierRun.ofFile(run) : EarlierRun.ofFolder(folderOf(run));
    }
}
