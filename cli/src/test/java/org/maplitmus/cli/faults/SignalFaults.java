package org.maplitmus.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Signals to a run and to its forks. */
final class SignalFaults {

    private static final long SOON_SECONDS = 8;
    private static final String CUT_SHORT = "the run was cut short before its turn";

    private SignalFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                told("HUP", 129, "Exit 129: hung up by SIGHUP"),
                told("INT", 130, "Exit 130: interrupted"),
                told("TERM", 143, "Exit 143: terminated by SIGTERM"),
                new Fault("signals", "SIGKILL to a run, and then `report`", 3, CUT_SHORT, SignalFaults::killed),
                new Fault(
                        "signals",
                        "SIGKILL to a fork, and later SIGTERM to its run",
                        143,
                        "killed: ",
                        scene -> fork(scene, "KILL", "ended by signal 9")),
                new Fault(
                        "signals",
                        "SIGSEGV to a fork, and later SIGTERM to its run",
                        143,
                        "crashed: ",
                        scene -> fork(scene, "SEGV", "ended by signal 6")),
                new Fault(
                        "signals",
                        "SIGTERM to a fork, and later SIGTERM to its run",
                        143,
                        "killed: ",
                        scene -> fork(scene, "TERM", "ended by signal 15")));
    }

    private static Fault told(String signal, int status, String said) {
        return new Fault("signals", "SIG" + signal + " to a run", status, said, scene -> {
            int ended = MainProcess.sampling(scene).signal(signal).end(scene);
            assertThat(MainProcess.folder(scene)).isDirectoryContaining("glob:**/{run.json,index.html}");
            return ended;
        });
    }

    /** Its forks end with it, and what they had written is judged. */
    private static int killed(Scene scene) throws Exception {
        MainProcess run = MainProcess.sampling(scene);
        List<ProcessHandle> forks = run.forks();
        assertThat(run.signal("KILL").end(scene)).isEqualTo(137);
        endSoon(forks);
        int status = scene.type("report", MainProcess.folder(scene).toString());
        assertThat(scene.console().out()).contains("time: at least ").doesNotContain("out of budget");
        return status;
    }

    /** Within a second, and a few more if the machine is busy. */
    private static void endSoon(List<ProcessHandle> forks) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SOON_SECONDS);
        while (forks.stream().anyMatch(ProcessHandle::isAlive)) {
            assertThat(System.nanoTime()).as("waiting for the end of the forks").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private static void signal(String signal, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** The run goes on without it. */
    private static int fork(Scene scene, String signal, String detail) throws Exception {
        MainProcess run = MainProcess.sampling(scene);
        ProcessHandle fork = java(run);
        signal(signal, fork);
        fork.onExit().get(30, TimeUnit.SECONDS);
        java(run);
        int status = run.signal("TERM").end(scene);
        assertThat(scene.processes()).contains(detail);
        return status;
    }

    /** A fork that runs, once there is one. */
    private static ProcessHandle java(MainProcess run) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (run.forks().isEmpty()) {
            assertThat(System.nanoTime()).as("waiting for a fork").isLessThan(deadline);
            Thread.sleep(10);
        }
        return run.forks().get(0);
    }
}
