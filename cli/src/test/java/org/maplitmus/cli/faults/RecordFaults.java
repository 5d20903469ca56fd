package org.maplitmus.cli.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What happens to the records of a run, {@code session.json} and {@code run.json}. */
final class RecordFaults {

    private static final int DEEP = 100_000;

    private RecordFaults() {}

    /** Changes a record. */
    @FunctionalInterface
    private interface Change {

        void of(Path record) throws IOException;
    }

    static Stream<Fault> all() {
        return Stream.of(
                session("session.json is deleted", "is not the folder of a run: it has no session.json", Files::delete),
                session(
                        "session.json is cut",
                        "session.json cannot be read",
                        record -> Files.writeString(
                                record, Files.readString(record).substring(0, 100))),
                session(
                        "session.json is emptied",
                        "session.json cannot be read",
                        record -> Files.writeString(record, "")),
                session(
                        "session.json is nested 100,000 deep",
                        "session.json cannot be read",
                        record -> Files.writeString(record, "[".repeat(DEEP))),
                session(
                        "session.json is no JSON",
                        "session.json cannot be read",
                        record -> Files.write(record, new byte[] {0, 1, 2, 3})),
                session(
                        "session.json lacks what every run has",
                        "session.json cannot be read",
                        record -> Files.writeString(record, "{}")),
                readRun(
                        "run.json is cut",
                        "is not a run, or it is damaged",
                        record -> Files.writeString(record, "{\"session\":")),
                readRun(
                        "run.json is emptied",
                        "is not a run, or it is damaged",
                        record -> Files.writeString(record, "")),
                readRun(
                        "run.json is of a later version",
                        "is the run of a newer version",
                        record -> Files.writeString(
                                record,
                                Files.readString(record)
                                        .replaceFirst("\"session\" : \\{", "\"session\" : { \"colour\" : 1,"))),
                readRun("run.json is deleted", "has no run.json: the run did not finish", Files::delete),
                new Fault("records", "half a surrogate pair stands in session.json", 0, "The page: ", scene -> {
                    Path record = scene.run().sessionFile();
                    Files.writeString(record, Files.readString(record).replace("run --budget 60s", "run \\ud800"));
                    int status = scene.report();
                    scene.checkNothingIsFalselyKept();
                    return status == 0 ? scene.type("compare", run(scene), run(scene)) : status;
                }));
    }

    private static Fault session(String name, String said, Change change) {
        return new Fault("records", name, 2, said, scene -> {
            change.of(scene.run().sessionFile());
            return scene.report();
        });
    }

    private static Fault readRun(String name, String said, Change change) {
        return new Fault("records", name, 2, said, scene -> {
            int status = scene.report();
            change.of(scene.run().path().resolve("run.json"));
            return status == 0 ? scene.type("compare", run(scene), run(scene)) : status;
        });
    }

    private static String run(Scene scene) {
        return scene.run().path().toString();
    }
}
