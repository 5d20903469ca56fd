package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

/** What the surroundings of the program lack, or have otherwise than most. */
final class LimitFaults {

    private static final String PASSED = "\"code\" : 0";

    private LimitFaults() {}

    static Stream<Fault> quick() {
        return Stream.of(
                report("the output of `report` is closed", "exec \"$@\" >&-"),
                report("the output of `report` is a device that is full", "exec \"$@\" >/dev/full"),
                report("the user's language is Turkish", with("-Duser.language=tr -Duser.country=TR")),
                report("the digits of the user's language are Arabic", with("-Duser.language=ar -Duser.country=EG")));
    }

    static Stream<Fault> slow() {
        return Stream.of(new Fault(
                "limits",
                "there is no folder for temporary files",
                4,
                "there is no such file or folder",
                scene -> run(scene, with("-Djava.io.tmpdir=/no/such/folder"))));
    }

    private static String with(String flags) {
        return "exec env JAVA_TOOL_OPTIONS='" + flags + "' \"$@\"";
    }

    private static Fault report(String name, String shell) {
        return new Fault("limits", name, 0, PASSED, scene -> {
            int status = MainProcess.start(
                            scene, shell, "report", scene.run().path().toString())
                    .end(scene);
            scene.checkNothingIsFalselyKept();
            assertThat(scene.samples(Scene.KEPT)).isEqualTo(400_000);
            return status;
        });
    }

    /** One of a map that promises nothing of its cell. */
    static int run(Scene scene, String shell) throws IOException, InterruptedException {
        return MainProcess.start(
                        scene,
                        shell,
                        "run",
                        "--guarantee",
                        "ATO-06",
                        "--subject",
                        "HashMap",
                        "--budget",
                        "10s",
                        "--out",
                        scene.results().toString())
                .end(scene);
    }
}
