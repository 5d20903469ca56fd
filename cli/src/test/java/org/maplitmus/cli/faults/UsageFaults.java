package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What users type that makes no sense: it is said in a line before anything starts. */
final class UsageFaults {

    private UsageFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                option("is longer than a year", "--budget", "99999999999h"),
                option("is not a length of time", "--budget", "0s"),
                option("is not a length of time", "--budget", "-5s"),
                option("is longer than a year", "--patience", "99999999999h"),
                option("is not a length of time", "--patience", "0s"),
                option("is not a length of time", "--budget", "\u0663s"),
                option("'99999999999999999999' is not a long", "--seed", "99999999999999999999"),
                option("no guarantee is called ''", "--guarantee", ""),
                option("'1e99' is not a long", "--min-weight", "1e99"),
                option("-1 is less than no sample", "--min-weight", "-1"),
                option("run has no option --forks", "--forks", "-1"),
                option("'' is no flag of a JVM", "--jvm-arg="),
                option("'Xmx1g' is no flag of a JVM", "--jvm-arg=Xmx1g"),
                option("is no Java installation: it has no bin/java", "--jdk", "/no/such/java"),
                option("no run at", "--baseline", "no-such-run"),
                option(
                        "no.such.Exception is no class of exceptions",
                        "--map",
                        "java.util.concurrent.ConcurrentHashMap",
                        "--promises",
                        "concurrent-map",
                        "--reports",
                        "no.such.Exception"),
                option(
                        "java.lang.String is no class of exceptions",
                        "--map",
                        "java.util.concurrent.ConcurrentHashMap",
                        "--promises",
                        "concurrent-map",
                        "--reports",
                        "java.lang.String"),
                command("--until: at least one hit, not 0", "repro", "run/ATO-06@HashMap", "--until", "0"),
                command(
                        "'2' neither breaks the guarantee",
                        "explain",
                        "ATO-06",
                        "--subject",
                        "HashMap",
                        "--outcome",
                        "2"),
                command("is not the folder of a run", "report", "."),
                command("no run at", "compare", "no-such-run", "no-such-run"));
    }

    private static Fault option(String said, String... options) {
        return new Fault("usage", code("run", options), 2, said, scene -> {
            int status = scene.runWith(options);
            checkNothingIsWritten(scene);
            return status;
        });
    }

    private static Fault command(String said, String command, String... words) {
        return new Fault("usage", code(command, words), 2, said, scene -> {
            int status = scene.type(Stream.of(
                            List.of(command),
                            List.of(words),
                            List.of("--out", scene.results().toString()))
                    .flatMap(List::stream)
                    .toArray(String[]::new));
            checkNothingIsWritten(scene);
            return status;
        });
    }

    private static String code(String command, String... words) {
        return "`" + command + " " + String.join(" ", words) + "`";
    }

    private static void checkNothingIsWritten(Scene scene) throws Exception {
        assertThat(scene.console().err()).hasLineCount(1);
        try (Stream<Path> files = Files.list(scene.results())) {
            assertThat(files).containsExactly(scene.run().path());
        }
    }
}
