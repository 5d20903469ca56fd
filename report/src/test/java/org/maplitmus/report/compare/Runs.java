package org.maplitmus.report.compare;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/** Judged runs for tests, of the subjects Safe, which promises everything, Racy, which promises nothing, and a twin. */
public final class Runs {

    public static final String PROMISED = "VIS-01@Safe";
    public static final String UNPROMISED = "VIS-01@Racy";
    public static final String LIMIT = "VIS-05@Racy";
    public static final String TWIN = "VIS-01@Twin";
    public static final Session.Host HOST = new Session.Host("AMD EPYC", 2, "Linux 6", "amd64", "abc1234", "0.1.0");
    public static final String JDK = "17.0.15+6";

    private Runs() {}

    public static Run of(JudgedCell... cells) {
        return on(HOST, JDK, cells);
    }

    public static Run on(Session.Host host, String jdk, JudgedCell... cells) {
        return new Run(
                session(host, jdk, cells),
                List.of(),
                List.of(limit()),
                List.of(subject("Safe", null), subject("Racy", null), subject("Twin", twin())),
                List.of(cells),
                List.of(),
                List.of(),
                0,
                new Run.Exit(ExitStatus.PASSED, "no promised guarantee that ran was refuted"));
    }

    /** The same run, so many days later. */
    public static Run later(Run run, int days) {
        Session session = run.session();
        return new Run(
                new Session(
                        session.id() + "+" + days,
                        session.started().plus(Duration.ofDays(days)),
                        session.seconds(),
                        session.command(),
                        session.program(),
                        session.profile(),
                        session.budgetSeconds(),
                        session.aim(),
                        session.seed(),
                        session.host(),
                        session.jvms(),
                        session.configurations(),
                        session.cells(),
                        session.mishaps(),
                        session.growths(),
                        session.times(),
                        session.interrupted(),
                        null,
                        true,
                        Map.of()),
                run.promises(),
                run.guarantees(),
                run.subjects(),
                run.cells(),
                run.skipped(),
                List.of(),
                0,
                run.exit());
    }

    private static Session session(Session.Host host, String jdk, JudgedCell... cells) {
        Session like = Sessions.of(Stream.of(cells).map(JudgedCell::id).toArray(String[]::new));
        return new Session(
                like.id(),
                Instant.parse("2026-11-01T07:00:00Z"),
                like.seconds(),
                like.command(),
                like.program(),
                like.profile(),
                like.budgetSeconds(),
                like.aim(),
                like.seed(),
                host,
                List.of(new Session.Jvm("17.0.15", jdk, "Debian", "OpenJDK 64-Bit Server VM", "")),
                like.configurations(),
                like.cells(),
                like.mishaps(),
                like.growths(),
                like.times(),
                like.interrupted(),
                null,
                true,
                Map.of());
    }

    /** A cell in one configuration. */
    public static JudgedCell cell(String id, Verdict verdict, SeenOutcome... outcomes) {
        long samples = Arrays.stream(outcomes).mapToLong(SeenOutcome::count).sum();
        long broken = Arrays.stream(outcomes)
                .filter(outcome -> outcome.kind().sought())
                .mapToLong(SeenOutcome::count)
                .sum();
        return cell(id, verdict, List.of(by(Sessions.CONFIGURATION, samples, broken)), outcomes);
    }

    public static JudgedCell cell(String id, Verdict verdict, List<SeenBy> configurations, SeenOutcome... outcomes) {
        return new JudgedCell(
                id,
                id.substring(0, id.indexOf('@')),
                id.substring(id.indexOf('@') + 1),
                !id.endsWith("Racy"),
                verdict,
                verdict == Verdict.NOT_RUN ? "out of budget" : "",
                configurations.stream().mapToLong(SeenBy::samples).sum(),
                configurations.stream().mapToLong(SeenBy::samples).sum(),
                false,
                1.5,
                Stream.of(outcomes)
                        .sorted(Comparator.comparing(outcome -> !outcome.kind().sought()))
                        .toList(),
                configurations,
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    public static SeenBy by(String configuration, long samples, long broken) {
        return new SeenBy(configuration, samples, broken, -1, -1);
    }

    public static SeenOutcome allowed(String result, long count) {
        return new SeenOutcome(result, OutcomeKind.ALLOWED, "nothing was seen", count);
    }

    public static SeenOutcome broken(String result, long count) {
        return new SeenOutcome(result, OutcomeKind.BROKEN, "half was seen", count);
    }

    public static SeenOutcome shows(String result, long count) {
        return new SeenOutcome(result, OutcomeKind.SHOWS, "half was seen", count);
    }

    private static GuaranteeModel limit() {
        return new GuaranteeModel(
                "VIS-05",
                "visibility",
                "a.b.Half",
                "Half may be seen.",
                List.of(),
                "",
                "",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(),
                "",
                "java.util.Map",
                false,
                new ResultModel("a.b.II_Result", List.of()),
                List.of(),
                null,
                null,
                null,
                "");
    }

    private static SubjectModel subject(String name, SubjectModel.@Nullable TwinModel twin) {
        return new SubjectModel(name, "java.util.Map", "new Map()", List.of(), List.of(), List.of(), "", 0, twin);
    }

    private static SubjectModel.TwinModel twin() {
        return new SubjectModel.TwinModel("Safe", "its lock", List.of("VIS-01"));
    }
}
