package org.maplitmus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;
import org.maplitmus.report.render.RunJson;

/** Runs of one cell, made by hand. */
public final class EarlierRuns {

    public static final String CELL = "VIS-01@ConcurrentHashMap";
    public static final String HERE = System.getProperty("os.arch");
    public static final String THERE = HERE.equals("s390x") ? "ppc64le" : "s390x";

    private EarlierRuns() {}

    /** Runs of this architecture: kept, broken and unrun; and one of another: there. */
    public static void writeAll(Path runs) throws IOException {
        write(runs, "kept", HERE, Verdict.KEPT);
        write(runs, "broken", HERE, Verdict.BROKEN);
        write(runs, "unrun", HERE, Verdict.NOT_RUN);
        write(runs, "there", THERE, Verdict.KEPT);
    }

    private static void write(Path runs, String name, String architecture, Verdict verdict) throws IOException {
        Path folder = Files.createDirectories(runs.resolve(name));
        Files.writeString(
                folder.resolve("run.json"), RunJson.of(run(name, architecture, verdict, ExitStatus.PASSED, 2)));
    }

    /** A run of this architecture that ended with {@code exit}. */
    public static Run of(String name, Verdict verdict, ExitStatus exit) {
        return run(name, HERE, verdict, exit, 2);
    }

    /** A run of a cell with three actors on two CPUs. */
    public static Run oversized(Verdict verdict) {
        return run("large", HERE, verdict, ExitStatus.PASSED, 3);
    }

    private static Run run(String name, String architecture, Verdict verdict, ExitStatus exit, int actors) {
        int minute = name.equals("zz") ? 1 : 0;
        Session session = new Session(
                name,
                Instant.parse("2026-11-26T07:00:00Z").plusSeconds(60L * minute),
                1,
                "run",
                "./run-stress.sh",
                "quick",
                60,
                100,
                42,
                new Session.Host("AMD EPYC", 2, "Linux 6", architecture, "", "0.1.0"),
                List.of(new Session.Jvm("17.0.15", "17.0.15+6", "Debian", "OpenJDK 64-Bit Server VM", "")),
                List.of(),
                List.of(new Session.PlannedCell(CELL, actors, false, false, false)),
                List.of(),
                List.of(),
                null,
                false,
                null,
                true,
                Map.of());
        return new Run(
                session,
                List.of(),
                List.of(),
                List.of(),
                List.of(cell(verdict)),
                List.of(),
                List.of(),
                0,
                new Run.Exit(exit, "as the test says"));
    }

    private static JudgedCell cell(Verdict verdict) {
        long broken = verdict == Verdict.BROKEN ? 3 : 0;
        long samples = verdict == Verdict.NOT_RUN ? 0 : 1_000_000;
        return new JudgedCell(
                CELL,
                "VIS-01",
                "ConcurrentHashMap",
                true,
                verdict,
                "",
                samples,
                samples,
                false,
                1,
                List.of(new SeenOutcome("1, 0", OutcomeKind.BROKEN, "half was seen", broken)),
                List.of(new SeenBy("17.0.15-tiered-C2.C2-1", samples, broken, -1, -1)),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }
}
