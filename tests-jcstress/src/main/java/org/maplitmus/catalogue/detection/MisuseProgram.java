package org.maplitmus.catalogue.detection;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.maps.go.FlatSwissMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.SwissMap;

/**
 * A program in which one thread puts into a map of Go's while another is inside a put, and which catches whatever that
 * throws.
 *
 * @param map the name of the map's class
 * @param fatal whether a report ends the process, see {@link GoMap#fatalExits}
 */
public record MisuseProgram(String map, boolean fatal) {

    /** Runs the program that the arguments say; it comes to its end if the report can be caught. */
    public static void main(String[] arguments) {
        GoMap.fatalExits(Boolean.parseBoolean(arguments[1]));
        if (!caughtReport(mapCalled(arguments[0]))) {
            throw new IllegalStateException("the second writer was not reported");
        }
    }

    /** Runs it in a virtual machine of its own, of this installation, and returns the exit status. */
    int exitStatus() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MisuseProgram.class.getName(),
                map,
                Boolean.toString(fatal));
    }

    private static boolean caughtReport(Map<RehearsedKey, Integer> map) {
        boolean[] caught = new boolean[1];
        map.put(RehearsedKey.of(1), 0);
        RehearsedKey key = RehearsedKey.of(1).rehearsed(rehearsed -> map.put(rehearsed, 0));
        key.atLastComparison(() ->
                await(new OtherThread(() -> caught[0] = Report.of(() -> map.put(RehearsedKey.of(2), 0)))));
        Report.of(() -> map.put(key, 1));
        return caught[0];
    }

    private static void await(OtherThread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<RehearsedKey, Integer> mapCalled(String name) {
        return switch (name) {
            case "GoMap" -> new GoMap<RehearsedKey, Integer>().asMap();
            case "SwissMap" -> new SwissMap<RehearsedKey, Integer>().asMap();
            case "FlatSwissMap" -> new FlatSwissMap<RehearsedKey, Integer>().asMap();
            default -> throw new IllegalArgumentException("no map of Go's is called " + name);
        };
    }
}
