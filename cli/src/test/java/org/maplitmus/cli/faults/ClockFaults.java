package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.maplitmus.runner.folder.DatedFolder;

/** Clocks that stand still or jump. */
final class ClockFaults {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    private ClockFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                new Fault("clocks", "the clock stands still between two runs", 0, "-2", scene -> {
                    Path first = DatedFolder.create(scene.results(), FAR);
                    Path second = DatedFolder.create(scene.results(), FAR);
                    assertThat(second).isNotEqualTo(first).isDirectory();
                    scene.processes().append(second);
                    return 0;
                }),
                new Fault(
                        "clocks", "the files of a run are of the year 2100", 0, "The page: ", scene -> at(scene, FAR)),
                new Fault(
                        "clocks",
                        "the files of a run are of the year 1970",
                        0,
                        "The page: ",
                        scene -> at(scene, Instant.EPOCH)),
                new Fault("clocks", "an earlier run began in the year 2100", 0, "The page: ", scene -> {
                    Path record = scene.run().sessionFile();
                    Files.writeString(record, Files.readString(record).replace("2026-11-30", "2100-01-01"));
                    int status = scene.report();
                    scene.checkNothingIsFalselyKept();
                    return status;
                }));
    }

    private static int at(Scene scene, Instant time) throws IOException {
        try (Stream<Path> files = Files.walk(scene.run().path())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(time));
            }
        }
        int status = scene.report();
        assertThat(scene.samples(Scene.KEPT)).isEqualTo(400_000);
        return status;
    }
}
