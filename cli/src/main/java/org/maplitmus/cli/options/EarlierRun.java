package org.maplitmus.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.RunJson;

/** A run that is over, as its {@code run.json} tells. */
public final class EarlierRun {

    private static final String FILE = "run.json";

    private EarlierRun() {}

    /** Reads the run that a user means by {@code path}: its file, its folder, or the folder's name in {@code runs}. */
    public static Run read(Path path, Path runs) throws UsageException {
        Path file = file(path, runs);
        try {
            return RunJson.read(file);
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Path file(Path path, Path runs) throws UsageException {
        if (Files.isRegularFile(path)) {
            return path;
        }
        Path folder = folder(path, runs);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no run at " + path + " or " + folder);
        }
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw new UsageException(folder + " is not the folder of a run that is over: it has no " + FILE);
        }
        return folder.resolve(FILE);
    }

    /** The folder that a user means by {@code path}: it or the one of a file, or that of this name in {@code runs}. */
    public static Path folder(Path path, Path runs) {
        if (Files.isRegularFile(path)) {
            return path.toAbsolutePath().resolveSibling("");
        }
        return Files.isDirectory(path) ? path : runs.resolve(path);
    }
}
