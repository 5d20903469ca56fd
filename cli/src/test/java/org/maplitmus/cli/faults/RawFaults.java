package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.maplitmus.report.collect.RawFile;
import org.maplitmus.runner.folder.Scratch;

/** What happens to raw files between a run and its report. */
final class RawFaults {

    private static final String DAMAGED = "damaged, cut short when its fork ended, or copied from another file";
    private static final long ONE = 200_000;
    private static final long BOTH = 2 * ONE;
    private static final int LONG_LINE = 20 << 20;

    private RawFaults() {}

    /** Changes the raw files of a run. */
    @FunctionalInterface
    private interface Change {

        void of(Scene scene, Path raw) throws IOException;
    }

    static Stream<Fault> all() {
        return Stream.of(
                raw(
                        "a raw file is copied beside itself",
                        "a copy: the results of its configuration are in",
                        BOTH,
                        (scene, raw) -> Files.copy(raw, raw.resolveSibling("17-tiered (copy).results"))),
                raw(
                        "a raw file takes the name of another configuration's",
                        "a copy: the results of its configuration are in",
                        ONE,
                        (scene, raw) -> Files.move(raw, raw.resolveSibling("17-other.results"))),
                raw(
                        "a raw file is of another run",
                        "foreign: it holds results of run stranger",
                        ONE,
                        RawFaults::another),
                raw(
                        "a line of a raw file stands twice",
                        "a copy: a result of " + Scene.RACED + " stands before it",
                        BOTH,
                        (scene, raw) -> Files.write(raw, lines(raw).subList(1, 2), StandardOpenOption.APPEND)),
                raw("a line is copied from another raw file", DAMAGED, BOTH, RawFaults::mixed),
                raw("one bit of a result is flipped", DAMAGED, ONE, (scene, raw) -> flip(raw, Files.size(raw) - 40)),
                raw(
                        "one bit of the head is flipped",
                        "damaged or foreign: it does not begin as raw results do",
                        ONE,
                        (scene, raw) -> flip(raw, 20)),
                raw(
                        "a raw file is cut in the middle of a line",
                        DAMAGED,
                        ONE,
                        (scene, raw) -> Files.write(raw, cut(raw))),
                raw("a raw file is emptied", "damaged or foreign", ONE, (scene, raw) -> Files.write(raw, new byte[0])),
                raw(
                        "all raw files are deleted",
                        "its raw result is gone or damaged",
                        0,
                        (scene, raw) -> Scratch.delete(Objects.requireNonNull(raw.getParent()))),
                raw(
                        "a serialized Java object is put among the raw files",
                        "damaged or foreign",
                        BOTH,
                        RawFaults::serialized),
                raw(
                        "a note is put among the raw files",
                        "no raw results: its name does not end in .results",
                        BOTH,
                        (scene, raw) -> Files.writeString(raw.resolveSibling("notes.txt"), "a note")),
                raw(
                        "a line of 20 MB without an end is appended",
                        DAMAGED,
                        BOTH,
                        (scene, raw) -> Files.write(
                                raw,
                                "x".repeat(LONG_LINE).getBytes(StandardCharsets.US_ASCII),
                                StandardOpenOption.APPEND)),
                raw(
                        "a folder stands where a raw file was",
                        "no raw results: a folder, a pipe or a link that leads nowhere",
                        ONE,
                        (scene, raw) -> {
                            Files.delete(raw);
                            Files.createDirectory(raw);
                        }),
                raw(
                        "a named pipe stands where a raw file was",
                        "no raw results: a folder, a pipe or a link that leads nowhere",
                        ONE,
                        RawFaults::piped),
                raw(
                        "a raw file is a link that leads nowhere",
                        "no raw results: a folder, a pipe or a link that leads nowhere",
                        ONE,
                        (scene, raw) -> {
                            Files.delete(raw);
                            Files.createSymbolicLink(raw, Path.of("nowhere"));
                        }),
                raw("the lines of a raw file change places", "The page: ", BOTH, RawFaults::turned),
                raw(
                        "a raw file gets the line ends of another system",
                        "The page: ",
                        BOTH,
                        (scene, raw) ->
                                Files.writeString(raw, Files.readString(raw).replace("\n", "\r\n"))),
                raw(
                        "the end of the last line of a raw file is cut",
                        "The page: ",
                        BOTH,
                        (scene, raw) ->
                                Files.writeString(raw, Files.readString(raw).stripTrailing())),
                raw(
                        "a line of a raw file holds a number that is none",
                        DAMAGED,
                        ONE,
                        (scene, raw) ->
                                Files.writeString(raw, Files.readString(raw).replace("200000", "2e9999"))));
    }

    /** What is of no use is named, and the run is judged by the rest: of a cell that is kept, {@code kept} samples. */
    private static Fault raw(String name, String said, long kept, Change change) {
        return new Fault("raw files", name, status(said), said, scene -> {
            change.of(scene, scene.raw(Scene.FIRST).path());
            int status = scene.report();
            scene.checkNothingIsFalselyKept();
            assertThat(scene.samples(Scene.KEPT)).isEqualTo(kept);
            return status;
        });
    }

    /** If nothing is left, nothing ran. */
    private static int status(String said) {
        return said.startsWith("its raw result") ? 3 : 0;
    }

    private static void another(Scene scene, Path raw) throws IOException {
        Files.delete(raw);
        new RawFile(raw).begin("stranger", Scene.FIRST);
    }

    private static void mixed(Scene scene, Path raw) throws IOException {
        Files.write(raw, lines(scene.raw(Scene.SECOND).path()).subList(1, 2), StandardOpenOption.APPEND);
    }

    private static void piped(Scene scene, Path raw) throws IOException {
        Files.delete(raw);
        try {
            assertThat(new ProcessBuilder("mkfifo", raw.toString()).start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void turned(Scene scene, Path raw) throws IOException {
        List<String> lines = lines(raw);
        Files.write(raw, List.of(lines.get(0), lines.get(2), lines.get(1)));
    }

    private static void serialized(Scene scene, Path raw) throws IOException {
        try (OutputStream file = Files.newOutputStream(raw.resolveSibling("object.results"));
                ObjectOutputStream out = new ObjectOutputStream(file)) {
            out.writeObject("a string");
        }
    }

    private static void flip(Path raw, long position) throws IOException {
        byte[] bytes = Files.readAllBytes(raw);
        bytes[Math.toIntExact(position)] ^= 1;
        Files.write(raw, bytes);
    }

    private static byte[] cut(Path raw) throws IOException {
        byte[] bytes = Files.readAllBytes(raw);
        assertThat(bytes.length).isGreaterThan(40);
        return Arrays.copyOf(bytes, bytes.length - 40);
    }

    private static List<String> lines(Path raw) throws IOException {
        return Files.readAllLines(raw);
    }
}
