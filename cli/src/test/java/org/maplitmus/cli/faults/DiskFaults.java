package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.maplitmus.runner.folder.Scratch;

/** What the file system refuses. */
final class DiskFaults {

    private DiskFaults() {}

    static Stream<Fault> quick() {
        return Stream.of(
                refused(
                        "the folder of results is a file",
                        "cannot make a folder in",
                        scene -> Files.writeString(scene.results().resolve("file"), "")),
                refused(
                        "the folder of results is below /proc, which takes no files",
                        "cannot make a folder in",
                        scene -> Path.of("/proc/maplitmus")),
                refused(
                        "the name of the folder of results has 300 letters",
                        "File name too long",
                        scene -> scene.results().resolve("x".repeat(300))),
                refused(
                        "the folder of results is a link to itself",
                        "cannot make a folder in",
                        scene -> Files.createSymbolicLink(scene.results().resolve("loop"), Path.of("loop"))),
                new Fault("disk", "a folder stands where run.json goes", 4, "run.json: ", scene -> {
                    Files.createDirectories(
                            scene.run().path().resolve("run.json").resolve("x"));
                    return scene.report();
                }),
                new Fault(
                        "disk",
                        "no file of the report may be longer than 1,024 bytes",
                        4,
                        "cannot write ",
                        DiskFaults::full));
    }

    static Stream<Fault> slow() {
        return Stream.of(
                new Fault(
                        "disk",
                        "the folder of raw results is deleted while they are written",
                        4,
                        "cannot write ",
                        scene -> {
                            MainProcess run = MainProcess.sampling(scene);
                            Scratch.delete(MainProcess.folder(scene).resolve("raw"));
                            return run.end(scene);
                        }),
                new Fault(
                        "disk",
                        "no file of a run may be longer than 32 KB, and then `report` without that limit",
                        0,
                        "What was sampled is whole in ",
                        DiskFaults::fullAtTheEnd));
    }

    /** Where results would go. */
    @FunctionalInterface
    private interface Out {

        Path in(Scene scene) throws IOException;
    }

    private static Fault refused(String name, String said, Out out) {
        return new Fault(
                "disk",
                name,
                4,
                said,
                scene -> scene.type(
                        "run", "--guarantee", "ATO-06", "--out", out.in(scene).toString()));
    }

    private static int fullAtTheEnd(Scene scene) throws IOException, InterruptedException {
        assertThat(LimitFaults.run(scene, "ulimit -f 64; exec \"$@\"")).isEqualTo(4);
        return scene.type("report", "--allow-not-run", MainProcess.folder(scene).toString());
    }

    /** The limit of a shell on the length of files acts as a full disk does; what was there stays as it was. */
    private static int full(Scene scene) throws IOException, InterruptedException {
        assertThat(scene.report()).isZero();
        String before = Files.readString(scene.run().path().resolve("run.json"));
        int status = MainProcess.start(
                        scene,
                        "ulimit -f 2; exec \"$@\"",
                        "report",
                        scene.run().path().toString())
                .end(scene);
        assertThat(scene.processes()).contains("File too large");
        assertThat(Files.readString(scene.run().path().resolve("run.json"))).isEqualTo(before);
        scene.checkNothingIsFalselyKept();
        return status;
    }
}
