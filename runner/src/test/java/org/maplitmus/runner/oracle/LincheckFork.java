package org.maplitmus.runner.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.bring.SourceCompiler;
import org.maplitmus.runner.folder.Scratch;
import org.maplitmus.runner.jvm.Jdk;

/** A JVM of its own in which Lincheck looks into one cell: it instruments the classes of its JVM for good. */
final class LincheckFork {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final long PATIENCE_SECONDS = 300;

    private static final List<String> FLAGS = List.of(
            "-XX:+EnableDynamicAgentLoading",
            "-Djdk.attach.allowAttachSelf=true",
            "-Xshare:off",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED");

    private LincheckFork() {}

    /** The first broken result of {@code cell} that an interleaving ends with, if one of at most {@code bound} does. */
    static Optional<String> broken(CellModel cell, int bound) throws Exception {
        Path folder = Files.createTempDirectory("maplitmus");
        try {
            new SourceCompiler(CLASS_PATH, Runtime.version().feature())
                    .compile(Map.of(AdapterSource.className(cell), AdapterSource.of(cell)), folder, List.of());
            return run(cell, bound, folder);
        } finally {
            Scratch.delete(folder);
        }
    }

    private static Optional<String> run(CellModel cell, int bound, Path folder)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Path answer = folder.resolve("answer.txt");
        List<String> command = new ArrayList<>(List.of(Jdk.ownLauncher().toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", folder + File.pathSeparator + CLASS_PATH, LincheckMain.class.getName()));
        command.addAll(List.of(answer.toString(), cell.id(), Integer.toString(bound)));
        Process fork = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = fork.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        fork.destroyForcibly().waitFor();
        if (!ended || fork.exitValue() != 0) {
            throw new IllegalStateException(
                    "Lincheck did not answer about " + cell.id() + ": " + Files.readString(log));
        }
        return Optional.of(Files.readString(answer)).filter(result -> !result.isEmpty());
    }
}
