package org.maplitmus.runner.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A JVM of its own in which {@link TryOutMain} makes the first map of a kind, before anything is measured.
 *
 * @param classPath where the map, its maker and this program are
 */
record TryOutFork(String classPath) {

    private static final long PATIENCE_SECONDS = 20;

    /** Has {@code map} made on {@code jdk}. */
    void on(Jdk jdk, BroughtMap map) throws BringException, IOException, InterruptedException {
        Path output = Files.createTempFile("maplitmus", ".tried");
        try {
            Process fork = new ProcessBuilder(
                            jdk.launcher().toString(), "-cp", classPath, TryOutMain.class.getName(), map.makerName())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = fork.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            fork.destroyForcibly().waitFor();
            String said = said(ended, fork.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8));
            if (!said.equals(TryOutMain.WELL)) {
                throw new BringException(map.expression() + " on Java " + jdk.feature() + ": " + said);
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String said(boolean ended, int exit, List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(TryOutMain.MARK))
                .map(line -> line.substring(TryOutMain.MARK.length()))
                .findFirst()
                .orElse(
                        ended
                                ? "making one ends the process with status " + exit + "; a map must not end its program"
                                : "making one does not end within " + PATIENCE_SECONDS + " s");
    }
}
