package org.maplitmus.report.render;

import java.util.List;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Verdict;

/** Cells with every verdict. */
final class SampleCells {

    static final String HOSTILE = "<script>alert('1')</script>";

    static final Mishap CRASH = new Mishap(
            Mishap.Kind.CRASHED,
            "ATO-01@GoSwissMap",
            "17-stress-c2c2",
            "exit status 134 (SIGABRT) after 3.1 s",
            List.of(
                    "#",
                    "# A fatal error has been detected by the Java Runtime Environment:",
                    "#  SIGSEGV (0xb) at pc=0x00007f8a1c4d3b60, pid=4127, tid=4139",
                    "\u001B[31m# Problematic frame: <none> & ]]> \u0000"));

    static final Mishap HANG = new Mishap(
            Mishap.Kind.HUNG, CRASH.cell(), CRASH.configuration(), "silent for 10 s, ended by the watchdog", List.of());

    private static final String TOO_FEW_CPUS = "needs 3 CPUs, and there are 2";

    private static final long MANY = 48_210_334;

    private static final List<KeyTally> KEYS = List.of(
            new KeyTally(KeyKind.SMALL, 30_102, 0, ""),
            new KeyTally(KeyKind.ZERO, 11_105, 0, ""),
            new KeyTally(KeyKind.INCOMPARABLE, 0, 0, "ClassCastException"),
            new KeyTally(KeyKind.LONGS, 0, 0, ""));

    private SampleCells() {}

    static List<JudgedCell> all() {
        return List.of(
                cell("VIS-01", SampleSubjects.CHM, Verdict.KEPT, 0),
                cell("VIS-01", SampleSubjects.SYNCHRONIZED, Verdict.KEPT, 0),
                cell("VIS-01", SampleSubjects.HASH_MAP, Verdict.RACED, 312),
                cell("VIS-01", SampleSubjects.LONGEST, Verdict.KEPT, 0),
                cell("VIS-01", SampleSubjects.GO, Verdict.QUIET, 0),
                thin(cell("VIS-02", SampleSubjects.CHM, Verdict.KEPT, 0)),
                cell("VIS-02", SampleSubjects.SYNCHRONIZED, Verdict.KEPT, 0),
                cell("VIS-02", SampleSubjects.HASH_MAP, Verdict.QUIET, 0),
                notRun("VIS-02", SampleSubjects.LONGEST, "out of budget"),
                notRun(
                        "VIS-02",
                        SampleSubjects.GO,
                        "the actors met in only 4,207 of 41,207 samples; a verdict takes 5,000"),
                limit(SampleSubjects.CHM, 0),
                limit(SampleSubjects.HASH_MAP, 9_120),
                cell("ATO-01", SampleSubjects.CHM, Verdict.KEPT, 0),
                cell("ATO-01", SampleSubjects.SYNCHRONIZED, Verdict.KEPT, 0),
                cell("ATO-01", SampleSubjects.HASH_MAP, Verdict.RACED, 9_120_441),
                cell("ATO-01", SampleSubjects.LONGEST, Verdict.KEPT, 0),
                crashed(),
                notRun("ATO-02", SampleSubjects.CHM, TOO_FEW_CPUS),
                notRun("ATO-02", SampleSubjects.SYNCHRONIZED, TOO_FEW_CPUS),
                notRun("ATO-02", SampleSubjects.HASH_MAP, TOO_FEW_CPUS),
                notRun("ATO-02", SampleSubjects.LONGEST, TOO_FEW_CPUS),
                cell("ITE-01", SampleSubjects.CHM, Verdict.KEPT, 0),
                cell("ITE-01", SampleSubjects.SYNCHRONIZED, Verdict.DETECTED, 0),
                cell("ITE-01", SampleSubjects.HASH_MAP, Verdict.DETECTED, 0),
                broken(),
                cell("ITE-01", SampleSubjects.GO, Verdict.RACED, 3),
                cell("ATO-01", SampleSubjects.UNLOCKED, Verdict.BROKEN, 1_204_113),
                cell("VIS-01", SampleSubjects.PLAIN, Verdict.BROKEN, 17),
                cell("VIS-02", SampleSubjects.PLAIN, Verdict.KEPT, 0));
    }

    private static JudgedCell thin(JudgedCell cell) {
        return new JudgedCell(
                cell.id(),
                cell.guarantee(),
                cell.subject(),
                cell.promised(),
                cell.verdict(),
                cell.reason(),
                cell.samples(),
                41_207,
                true,
                cell.seconds(),
                cell.outcomes(),
                cell.configurations(),
                cell.mishaps(),
                cell.specimen(),
                cell.reproducer(),
                null,
                null,
                KEYS);
    }

    private static JudgedCell limit(SubjectModel subject, long shown) {
        SeenOutcome other = new SeenOutcome("0, 0", OutcomeKind.OTHER, "the reader came first", MANY - shown - 2);
        SeenOutcome thrown = new SeenOutcome(
                "-9, -9", OutcomeKind.SILENT, "an actor ended with an exception, which says nothing here", 2);
        SeenOutcome shows = new SeenOutcome("1, 0", OutcomeKind.SHOWS, "the reader came before the work", shown);
        String id = "VIS-05@" + subject.name();
        return new JudgedCell(
                id,
                "VIS-05",
                subject.name(),
                false,
                shown > 0 ? Verdict.SHOWN : Verdict.NOT_SHOWN,
                "2 samples ended with an exception or a result that says nothing here",
                MANY,
                MANY,
                false,
                12.4,
                shown > 0 ? List.of(shows, other, thrown) : List.of(other, thrown),
                seenBy(shown),
                List.of(),
                List.of("java.lang.NullPointerException", "\tat java.util.HashMap.put(HashMap.java:610)"),
                shown > 0 ? reproducer(id) : "",
                null,
                null,
                List.of());
    }

    /** A trial's, which ran once. */
    static JudgedCell trial() {
        return new JudgedCell(
                "MIS-01@ConcurrentHashMap",
                "MIS-01",
                SampleSubjects.CHM.name(),
                true,
                Verdict.KEPT,
                "",
                3,
                3,
                false,
                0.1,
                List.of(new SeenOutcome("0, 0", OutcomeKind.ALLOWED, "the null was refused", 3)),
                List.of(new SeenBy("17-tiered-c2c2", 3, 0, -1, -1)),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    private static JudgedCell cell(String guarantee, SubjectModel subject, Verdict verdict, long broken) {
        long detected = verdict == Verdict.DETECTED ? 1_411_902 : 0;
        List<SeenOutcome> outcomes = List.of(
                new SeenOutcome("1, 0", OutcomeKind.BROKEN, "the reader saw the box but not the write", broken),
                new SeenOutcome("-1, 0", OutcomeKind.DETECTED, "the iterator threw", detected),
                new SeenOutcome("0, 0", OutcomeKind.ALLOWED, "the reader came first", MANY - broken - detected));
        return new JudgedCell(
                guarantee + "@" + subject.name(),
                guarantee,
                subject.name(),
                subject.promises().size() > 1,
                verdict,
                "",
                MANY,
                MANY,
                false,
                12.4,
                outcomes.stream().filter(outcome -> outcome.count() > 0).toList(),
                seenBy(broken),
                List.of(),
                List.of(),
                verdict.found() ? reproducer(guarantee + "@" + subject.name()) : "",
                null,
                null,
                List.of());
    }

    private static String reproducer(String cell) {
        return "./run-stress.sh repro results/2026-11-23T06-48-02Z/" + cell;
    }

    private static List<SeenBy> seenBy(long broken) {
        return List.of(
                new SeenBy("17-tiered-c2c2", MANY / 2, 0, -1, -1),
                broken > 0
                        ? new SeenBy("17-stress-c2c2", MANY / 4, broken, 0.34, 1_310_720)
                        : new SeenBy("17-stress-c2c2", MANY / 4, 0, -1, -1),
                new SeenBy("25-tiered-c2c2", MANY - MANY / 2 - MANY / 4, 0, -1, -1));
    }

    private static JudgedCell notRun(String guarantee, SubjectModel subject, String reason) {
        return new JudgedCell(
                guarantee + "@" + subject.name(),
                guarantee,
                subject.name(),
                subject.promises().size() > 1,
                Verdict.NOT_RUN,
                reason,
                0,
                0,
                false,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    private static JudgedCell crashed() {
        return new JudgedCell(
                "ATO-01@GoSwissMap",
                "ATO-01",
                SampleSubjects.GO.name(),
                false,
                Verdict.NOT_RUN,
                "its fork crashed",
                0,
                0,
                false,
                0,
                List.of(),
                List.of(),
                List.of(CRASH),
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    private static JudgedCell broken() {
        return new JudgedCell(
                "ITE-01@" + SampleSubjects.LONGEST.name(),
                "ITE-01",
                SampleSubjects.LONGEST.name(),
                true,
                Verdict.BROKEN,
                "an outcome that the scenario does not foresee stands beside it",
                1_234_567,
                1_234_567,
                false,
                4.2,
                List.of(
                        new SeenOutcome("2, 0", OutcomeKind.BROKEN, "the iterator met the stable element twice", 12),
                        new SeenOutcome(
                                "-9, -9", OutcomeKind.THROWN, "an actor ended with an exception nobody foresaw", 2),
                        new SeenOutcome(HOSTILE, OutcomeKind.UNFORESEEN, "an outcome nobody foresaw", 1),
                        new SeenOutcome("1, 0", OutcomeKind.ALLOWED, "it met it once", 1_234_552)),
                List.of(
                        new SeenBy("17-tiered-c2c2", 1_000_000, 3, 2.75, 700_001),
                        new SeenBy("25-tiered-c2c2", 234_567, 12, 0.004, 1_024)),
                List.of(),
                List.of(
                        "java.lang.ArrayIndexOutOfBoundsException: Index 16 out of bounds for length 16",
                        "\tat org.example.CopyOnWriteDirectoryMap$Iterator.<init>(CopyOnWriteDirectoryMap.java:212)",
                        "\tat org.example.CopyOnWriteDirectoryMap.keySet(CopyOnWriteDirectoryMap.java:98)"),
                reproducer("ITE-01@" + SampleSubjects.LONGEST.name()),
                null,
                null,
                List.of());
    }
}
