package org.maplitmus.runner.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.maplitmus.runner.bring.BringProblem.Fault;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A JVM of its own in which {@link TryOutMain} makes the first map of a kind, before anything is measured.
 *
 * @param classPath where the map, its maker and this program are
 */
record TryOutFork(String classPath) {

    private static final long PATIENCE_SECONDS = 20;

    /** Has {@code map} made on {@code jdk}, and returns the class of what is made. */
    String on(Jdk jdk, BroughtSubject map) throws BringException, IOException, InterruptedException {
        Path output = Files.createTempFile("maplitmus", ".tried");
        try {
            Process fork = new ProcessBuilder(
                            jdk.launcher().toString(), "-cp", classPath, TryOutMain.class.getName(), map.makerName())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = fork.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            fork.destroyForcibly().waitFor();
            String said = ended
                    ? said(fork.exitValue(), Files.readAllLines(output, StandardCharsets.UTF_8))
                    : TryOutMain.fault(Fault.HANGS, PATIENCE_SECONDS + " s");
            String[] words = said.split(" ", 2);
            if (!words[0].equals(TryOutMain.WELL)) {
                throw new BringException(
                        new BringProblem.NotMade(map.expression(), jdk.feature(), Fault.valueOf(words[0]), words[1]));
            }
            return words[1];
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String said(int exit, List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(TryOutMain.MARK))
                .map(line -> line.substring(TryOutMain.MARK.length()))
                .findFirst()
                .orElse(TryOutMain.fault(Fault.ENDS_PROCESS, exit));
    }
}
