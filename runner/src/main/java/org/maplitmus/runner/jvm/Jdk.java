package org.maplitmus.runner.jvm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maplitmus.report.collect.Session;

/**
 * A Java installation that can run forks.
 *
 * @param launcher its {@code java} program
 * @param feature its feature release, such as 17
 * @param description what reports say of it
 */
public record Jdk(Path launcher, int feature, Session.Jvm description) {

    private static final int OLDEST = 17;
    private static final long PROBE_SECONDS = 30;

    /** The installation that runs this program. */
    public static Jdk current() throws IOException {
        return at(ownHome());
    }

    /** The {@code java} program of the installation that runs this program. */
    public static Path ownLauncher() {
        return launcher(ownHome());
    }

    private static Path ownHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The {@code java} program of the installation in the folder {@code home}, whether there is one or not. */
    public static Path launcher(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /**
     * The installation in the folder {@code home}, which is asked for its properties.
     *
     * @throws IOException if there is none, it does not start, or it is older than 17
     */
    public static Jdk at(Path home) throws IOException {
        Path launcher = launcher(home);
        if (!Files.isExecutable(launcher)) {
            throw new IOException(home + " is no Java installation: it has no bin/java");
        }
        String properties = properties(launcher);
        int feature = feature(property(properties, "java.specification.version"));
        if (feature < OLDEST) {
            throw new IOException(home + " is Java " + feature + "; cells need " + OLDEST + " or later");
        }
        String version = property(properties, "java.version");
        return new Jdk(
                launcher,
                feature,
                new Session.Jvm(
                        version,
                        property(properties, "java.vm.version"),
                        property(properties, "java.vm.vendor"),
                        property(properties, "java.vm.name"),
                        home.toAbsolutePath().toString()));
    }

    /**
     * Each installation once, each with an id of its own: of two with the same version the second gets a number.
     *
     * @throws IOException if the file system does
     */
    public static List<Jdk> distinct(List<Jdk> jdks) throws IOException {
        Map<Path, Jdk> distinct = new LinkedHashMap<>();
        Map<String, Integer> ids = new HashMap<>();
        for (Jdk jdk : jdks) {
            Path program = jdk.launcher.toRealPath();
            if (!distinct.containsKey(program)) {
                int number = ids.merge(jdk.description.id(), 1, Integer::sum);
                distinct.put(program, number == 1 ? jdk : jdk.called(jdk.description.id() + "-no" + number));
            }
        }
        return List.copyOf(distinct.values());
    }

    private Jdk called(String id) {
        return new Jdk(
                launcher,
                feature,
                new Session.Jvm(
                        id, description.version(), description.vendor(), description.name(), description.home()));
    }

    private static String properties(Path launcher) throws IOException {
        Process process = new ProcessBuilder(List.of(launcher.toString(), "-XshowSettings:properties", "-version"))
                .redirectErrorStream(true)
                .start();
        try {
            if (!process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(launcher + " does not end within " + PROBE_SECONDS + " s");
            }
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new IOException(launcher + " does not start: " + text.strip());
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking " + launcher, e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Java 8 and older call themselves 1.8 and so on. */
    private static int feature(String version) throws IOException {
        try {
            return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
        } catch (NumberFormatException e) {
            throw new IOException("'" + version + "' is no Java version", e);
        }
    }

    private static String property(String properties, String name) throws IOException {
        Matcher matcher =
                Pattern.compile("(?m)^\\s*" + Pattern.quote(name) + " = (.*)$").matcher(properties);
        if (!matcher.find()) {
            throw new IOException("the Java installation does not say its " + name);
        }
        return matcher.group(1).strip();
    }
}
