package org.maplitmus.report.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.TrialModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Sessions;
import org.maplitmus.report.judge.Judge.Strictness;

/** Small runs with a known catalogue, judged. */
final class JudgedCells {

    static final Path FOLDER = Path.of("results", "a-run");

    static final String PROMISED = "VIS-01@Safe";
    static final String REPORTING = "VIS-01@Reporting";
    static final String NAMED = "ITR-03@Safe";
    static final String LIMIT = "VIS-05@Safe";
    static final String SILENT = "VIS-03@Safe";
    static final String RENUMBERED = "SIZ-03@Safe";
    static final String TRIAL = "MIS-07@Safe";
    static final String UNPROMISED = "VIS-01@Racy";

    static final String ALLOWED = "0, 0";
    static final String BROKEN = "1, 0";
    static final String DETECTED = "2, 0";
    static final String THROWN = "-9, -9";
    static final String REPORT = "-8, -8";
    static final String UNSUPPORTED = UnsupportedOperationException.class.getName();
    static final String UNFORESEEN = "7, 7";

    static final TrialModel THREE_TIMES = new TrialModel("caller", "", 5, 3);
    static final long PLENTY = Sessions.AIM;

    private JudgedCells() {}

    static Session withControlMishap(Mishap.Kind kind) {
        return Sessions.withControl("VIS-01@Twin", PROMISED, mishap(kind, "VIS-01@Twin"));
    }

    static Verdict verdict(String cell, Map<String, Long> counts) {
        return judge(Sessions.of(cell), seen(cell, counts)).cells().get(0).verdict();
    }

    static Run judge(Session session, Observation... observations) {
        return judge(Strictness.QUICK, session, observations);
    }

    static Run judge(Strictness strictness, Session session, Observation... observations) {
        return new Judge(catalogue(), strictness, 0)
                .judge(new Collected(FOLDER, session, List.of(observations), List.of(), List.of()));
    }

    static int exit(Strictness strictness, Session session, Observation... observations) {
        return judge(strictness, session, observations).exit().status().number();
    }

    static Observation seen(String cell, Map<String, Long> counts) {
        return seen(
                cell,
                counts,
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    static Observation seen(String cell, Map<String, Long> counts, long met) {
        return new Observation(
                cell, Sessions.CONFIGURATION, new TreeMap<>(counts), met, 0.1, -1, -1, List.of(), null, List.of());
    }

    static String reason(Map<String, Long> counts) {
        return judge(Sessions.of(PROMISED), seen(PROMISED, counts))
                .cells()
                .get(0)
                .reason();
    }

    static Verdict verdictOf(Observation observation) {
        return judge(Sessions.of(observation.cell()), observation)
                .cells()
                .get(0)
                .verdict();
    }

    /** With one thread the cell ends with {@code result}, and the map lacks the operation {@code missing}. */
    static Observation alone(String cell, String counted, String result, String missing) {
        Map<String, Long> counts = new TreeMap<>(Map.of(counted, 1L));
        counts.put(ALLOWED, PLENTY);
        Observation seen = lacking(cell, counts, "java.lang.IllegalStateException");
        return new Observation(
                cell,
                seen.configuration(),
                seen.counts(),
                seen.met(),
                0.1,
                -1,
                -1,
                seen.specimen(),
                new Alone(
                        List.of("two", "one"),
                        result,
                        new Difference("replace(1, 2)", "returned 4", "returns null"),
                        missing),
                List.of());
    }

    static Observation lacking(Map<String, Long> counts, String exception) {
        return lacking(PROMISED, counts, exception);
    }

    static Observation lacking(String cell, Map<String, Long> counts, String exception) {
        return new Observation(
                cell,
                Sessions.CONFIGURATION,
                new TreeMap<>(counts),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                0.1,
                -1,
                -1,
                List.of(
                        exception + ": not here",
                        "\tat java.base/java.util.AbstractMap.put(AbstractMap.java:210)",
                        "\tat com.acme.ReadOnly.merge(ReadOnly.java:7)",
                        "\tat a.b.VIS01.one(VIS01.java:30)",
                        "\tat a.b.VIS01_Safe.one(VIS01_Safe.java:12)"),
                null,
                List.of());
    }

    static Mishap mishap(Mishap.Kind kind, String cell) {
        return new Mishap(kind, cell, Sessions.CONFIGURATION, "ended with status 7", List.of());
    }

    static Catalogue catalogue() {
        return new Catalogue(
                List.of(new PromiseModel("order", "Order is kept.", List.of())),
                List.of(),
                List.of(
                        guarantee("VIS-01", 2, null),
                        limit(),
                        silent(),
                        guarantee("SIZ-03", 2, null),
                        guarantee("ORD-07", 3, null),
                        guarantee("MIS-07", 0, THREE_TIMES),
                        guarantee("ITR-03", 2, null, THROWN)),
                List.of(subject("Safe", "order"), subject("Racy"), subject("Twin", "order"), reporting()),
                List.of(
                        PROMISED,
                        UNPROMISED,
                        REPORTING,
                        "VIS-01@Twin",
                        "ORD-07@Safe",
                        TRIAL,
                        NAMED,
                        LIMIT,
                        SILENT,
                        RENUMBERED));
    }

    static GuaranteeModel guarantee(String id, int actors, @Nullable TrialModel trial) {
        return guarantee(id, actors, trial, BROKEN);
    }

    static GuaranteeModel guarantee(String id, int actors, @Nullable TrialModel trial, String broken) {
        return guarantee(
                id,
                "order",
                ExceptionMeaning.REFUTES,
                List.of(
                        new OutcomeModel(OutcomeKind.ALLOWED, List.of(ALLOWED), "nothing was seen"),
                        new OutcomeModel(OutcomeKind.BROKEN, List.of(broken), "half was seen"),
                        new OutcomeModel(OutcomeKind.DETECTED, List.of(DETECTED, "hang"), "the map complained")),
                actors,
                trial);
    }

    static GuaranteeModel silent() {
        return guarantee(
                "VIS-03",
                "order",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(
                        new OutcomeModel(OutcomeKind.ALLOWED, List.of(ALLOWED), "nothing was seen"),
                        new OutcomeModel(OutcomeKind.BROKEN, List.of(BROKEN), "half was seen")),
                2,
                null);
    }

    static GuaranteeModel limit() {
        return guarantee(
                "VIS-05",
                "",
                ExceptionMeaning.SAYS_NOTHING,
                List.of(
                        new OutcomeModel(OutcomeKind.SHOWS, List.of(BROKEN), "the reader came in between"),
                        new OutcomeModel(OutcomeKind.OTHER, List.of(ALLOWED), "nothing was seen")),
                2,
                null);
    }

    static GuaranteeModel guarantee(
            String id,
            String promise,
            ExceptionMeaning exceptions,
            List<OutcomeModel> outcomes,
            int actors,
            @Nullable TrialModel trial) {
        return new GuaranteeModel(
                id,
                "visibility",
                "a.b." + id.replace("-", ""),
                "It is so.",
                List.of(new SourceModel("JLS 17.4.5", "")),
                promise,
                "",
                exceptions,
                outcomes,
                "",
                "java.util.Map",
                false,
                new ResultModel(
                        "a.b.II_Result",
                        List.of(new ResultModel.Field("r1", "int"), new ResultModel.Field("r2", "int"))),
                Stream.of("one", "two", "three")
                        .limit(actors)
                        .map(name -> new ActorModel(name, true, ""))
                        .toList(),
                null,
                trial,
                null,
                "");
    }

    static SubjectModel reporting() {
        return subject("Reporting", List.of("a.b.Report"), "order");
    }

    static SubjectModel subject(String name, String... promises) {
        return subject(name, List.of(), promises);
    }

    private static SubjectModel subject(String name, List<String> reports, String... promises) {
        return new SubjectModel(
                name,
                "java.util.Map",
                "new Map()",
                List.of(new ClaimModel(List.of(promises), List.of())),
                reports,
                List.of(),
                "",
                0,
                null);
    }
}
