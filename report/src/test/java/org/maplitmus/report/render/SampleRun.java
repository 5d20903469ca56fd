package org.maplitmus.report.render;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.collect.Session.Host;
import org.maplitmus.report.collect.Session.Jvm;
import org.maplitmus.report.collect.Session.PlannedCell;
import org.maplitmus.report.collect.SkippedFile;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.collect.Times;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Run.Exit;

/** A judged run with everything that can occur in one. */
public final class SampleRun {

    private SampleRun() {}

    /** Three families, five subjects, two twins, every verdict, mishaps, a skipped file and hostile strings. */
    public static Run full() {
        return new Run(
                session("nightly", SampleCells.all(), SampleCells.CRASH, early()),
                SampleGuarantees.PROMISES,
                SampleGuarantees.ALL,
                SampleSubjects.ALL,
                SampleCells.all(),
                List.of(new SkippedFile(
                        "jcstress-results-2026-11-23-06-50-11.bin.gz", "unexpected end of ZLIB input stream")),
                List.of(),
                0,
                new Exit(ExitStatus.FAILED, "1 promised guarantee was refuted: ITE-01@CopyOnWriteDirectoryMap<K, V>"));
    }

    /** The same, with no mishap but the hang of a cell that is not promised. */
    public static Run passing() {
        Run full = full();
        return new Run(
                session("nightly", full.cells(), SampleCells.HANG),
                full.promises(),
                full.guarantees(),
                full.subjects(),
                full.cells(),
                full.skipped(),
                List.of(),
                0,
                new Exit(ExitStatus.PASSED, "no promised guarantee that ran was refuted"));
    }

    /** The same without real subjects. */
    public static Run onlyTwins() {
        Run full = full();
        List<SubjectModel> twins =
                full.subjects().stream().filter(SubjectModel::weakened).toList();
        List<JudgedCell> cells = full.cells().stream()
                .filter(cell -> twins.stream().anyMatch(twin -> twin.name().equals(cell.subject())))
                .toList();
        return new Run(
                session("teeth", cells, SampleCells.CRASH, early()),
                full.promises(),
                full.guarantees(),
                twins,
                cells,
                List.of(),
                List.of(),
                0,
                new Exit(ExitStatus.FAILED, "1 of 2 twins was not caught"));
    }

    /** A trial alone. */
    public static Run trial() {
        Run full = full();
        List<JudgedCell> cells = List.of(SampleCells.trial());
        return new Run(
                session("nightly", cells, SampleCells.CRASH, early()),
                full.promises(),
                List.of(SampleGuarantees.TRIAL),
                List.of(SampleSubjects.CHM),
                cells,
                List.of(),
                List.of(),
                0,
                new Exit(ExitStatus.PASSED, "no promised guarantee that ran was refuted"));
    }

    private static Session session(String profile, List<JudgedCell> cells, Mishap... mishaps) {
        return new Session(
                "2026-11-23T06-48-02Z",
                Instant.parse("2026-11-23T06:48:02Z"),
                1_834.2,
                "run --profile nightly --budget 30m --include visibility,atomicity,iteration",
                "./run-stress.sh",
                profile,
                1_800,
                100_000,
                4_217,
                new Host(
                        "AMD EPYC 7763 64-Core Processor",
                        2,
                        "Linux 6.8.0-1021-azure",
                        "amd64",
                        "84243f8c21d0",
                        "0.1.0"),
                List.of(
                        new Jvm("17.0.15", "17.0.15+6-Debian-1deb12u1", "Debian", "OpenJDK 64-Bit Server VM", ""),
                        new Jvm("25.0.1", "25.0.1+8-LTS", "Eclipse Adoptium", "OpenJDK 64-Bit Server VM", "")),
                configurations(),
                cells.stream()
                        .map(cell -> new PlannedCell(
                                cell.id(),
                                cell.guarantee().equals("ATO-02") ? 3 : 2,
                                !profile.equals("teeth") && SampleSubjects.isTwin(cell.subject()),
                                false,
                                false))
                        .toList(),
                List.of(mishaps),
                List.of(),
                new Times(60, 200, 1_500, 20, 54.2),
                true,
                StopSignal.INT,
                true,
                Map.of(
                        SampleSubjects.GO.name(),
                        new Difference("replace(3, 1), then get(3),", "returned 1", "returns null")));
    }

    private static Mishap early() {
        return new Mishap(
                Mishap.Kind.NOT_STARTED,
                "",
                "25-tiered-c1c1",
                "exit status 1 after 0.1 s",
                List.of("Error: Could not create the Java Virtual Machine."));
    }

    private static List<Configuration> configurations() {
        return List.of(
                configuration("17-tiered-c2c2", "17.0.15", "tiered", "C2/C2", true),
                configuration("17-stress-c2c2", "17.0.15", "stress", "C2/C2", true),
                configuration("25-tiered-c2c2", "25.0.1", "tiered", "C2/C2", true),
                configuration("25-tiered-c1c1", "25.0.1", "tiered", "C1/C1", true),
                configuration("25-tiered-int", "25.0.1", "tiered", "Interpreter/Interpreter", false));
    }

    private static Configuration configuration(
            String id, String jvm, String mode, String compileMode, boolean planned) {
        List<String> flags = mode.equals("stress")
                ? List.of("-XX:+StressLCM", "-XX:+StressGCM", "-XX:+StressIGVN", "-XX:StressSeed=90210")
                : List.of("-XX:+UseParallelGC", "-XX:-RestrictContended");
        return new Configuration(id, jvm, mode, compileMode, flags, 90_210, planned);
    }
}
