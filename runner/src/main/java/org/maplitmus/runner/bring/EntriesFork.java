package org.maplitmus.runner.bring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maplitmus.runner.alone.EntriesMain;
import org.maplitmus.runner.jvm.Jdk;

/**
 * A JVM of its own in which {@link EntriesMain} counts the entries of scenarios.
 *
 * @param classPath where the scenarios and this program are
 */
record EntriesFork(String classPath) {

    /** How many entries each scenario of maps has at once, by the id of its guarantee; unknown ones are left out. */
    Map<String, Integer> entries() throws IOException, InterruptedException {
        Process fork = new ProcessBuilder(
                        Jdk.current().launcher().toString(), "-cp", classPath, EntriesMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(fork.getInputStream(), StandardCharsets.UTF_8))) {
            Map<String, Integer> entries = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<EntriesMain.Counted> counted = EntriesMain.Counted.in(line);
                counted.ifPresent(each -> entries.put(each.guarantee(), each.entries()));
            }
            return entries;
        } finally {
            fork.destroyForcibly().waitFor();
        }
    }
}
