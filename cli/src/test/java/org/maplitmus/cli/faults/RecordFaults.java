package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** Changes the files of a run. */
    @FunctionalInterface
    private interface Harm {

        void of(Scene scene) throws IOException;
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
                session(
                        "session.json is as long as it was and full of zeros",
                        "session.json cannot be read",
                        RecordFaults::zero),
                session(
                        "session.json says `many` of the CPUs",
                        "session.json cannot be read",
                        record -> Files.writeString(
                                record,
                                Files.readString(record).replaceFirst("\"cpus\" : [0-9]+", "\"cpus\" : \"many\""))),
                survived("session.json begins with the mark of an editor", "The page: ", scene -> {
                    Path record = scene.run().sessionFile();
                    Files.writeString(record, "\ufeff" + Files.readString(record));
                }),
                survived("session.json is saved in UTF-16", "The page: ", scene -> {
                    Path record = scene.run().sessionFile();
                    Files.writeString(record, Files.readString(record), StandardCharsets.UTF_16);
                }),
                survived("session.json holds a time beyond all numbers", "The page: ", scene -> {
                    Path record = scene.run().sessionFile();
                    Files.writeString(record, Files.readString(record).replace("12.5", "1e999"));
                }),
                survived(
                        "session.json names a cell that the catalogue does not have",
                        "this catalogue has no such cell",
                        scene -> {
                            Path record = scene.run().sessionFile();
                            Files.writeString(record, Files.readString(record).replace(Scene.RACED, "ATO-06@Nobody"));
                        }),
                answers("model.json is cut", "not what a run writes", "[ {"),
                answers("model.json holds nothing where an answer was", "not what a run writes", "[ null ]"),
                answers("an answer stands twice in model.json", "a copy: ", twice()),
                answers(
                        "model.json answers about a cell of another run",
                        "The page: ",
                        "[" + answer("ATO-06@Nobody") + "]"),
                readRun(
                        "run.json is as long as it was and full of zeros",
                        "is not a run, or it is damaged",
                        RecordFaults::zero),
                new Fault(
                        "records",
                        "the run of a stranger gives the Java an agent, and then `repro`",
                        2,
                        "is no run that you made here, and it chooses",
                        scene -> {
                            int status = scene.report();
                            Path record = scene.run().path().resolve("run.json");
                            Files.writeString(
                                    record,
                                    Files.readString(record)
                                            .replace("\"flags\" : [ ]", "\"flags\" : [ \"-javaagent:a.jar\" ]"));
                            return status == 0 ? scene.type("repro", run(scene) + "/" + Scene.RACED) : status;
                        }),
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

    /** The run is judged by the rest. */
    private static Fault survived(String name, String said, Harm harm) {
        return new Fault("records", name, 0, said, scene -> {
            harm.of(scene);
            int status = scene.report();
            scene.checkNothingIsFalselyKept();
            assertThat(scene.samples(Scene.KEPT)).isEqualTo(400_000);
            return status;
        });
    }

    private static Fault answers(String name, String said, String json) {
        return survived(
                name, said, scene -> Files.writeString(scene.run().path().resolve("model.json"), json));
    }

    private static String twice() {
        return "[" + answer(Scene.KEPT) + "," + answer(Scene.KEPT) + "]";
    }

    private static String answer(String cell) {
        return "{\"cell\":\"" + cell + "\",\"searches\":[],\"found\":[],\"refusal\":\"too large\",\"witness\":\"\"}";
    }

    private static void zero(Path record) throws IOException {
        Files.write(record, new byte[Math.toIntExact(Files.size(record))]);
    }

    private static String run(Scene scene) {
        return scene.run().path().toString();
    }
}
