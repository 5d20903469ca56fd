package org.maplitmus.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.maplitmus.contract.ExceptionMeaning;
import org.maplitmus.contract.model.ActorModel;
import org.maplitmus.contract.model.ClaimModel;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.contract.model.PromiseModel;
import org.maplitmus.contract.model.ResultModel;
import org.maplitmus.contract.model.SourceModel;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.contract.model.SubjectModel.TwinModel;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Session.PlannedCell;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.judge.Verdict;

/**
 * A run as large as the whole catalogue on every map: 110 guarantees, 26 subjects, 50 twins with 3 cells each.
 *
 * <p>Every cell has six outcomes and four configurations; the same run each time.
 */
final class BigRun {

    private static final List<String> FAMILIES = List.of(
            "visibility",
            "coherence",
            "atomicity",
            "bulk",
            "iteration",
            "resize",
            "ordering",
            "locks",
            "composition",
            "misuse");

    private static final List<String> SUBJECTS = List.of(
            "HashMap",
            "Hashtable",
            "synchronizedMap",
            "ConcurrentHashMap",
            "ConcurrentSkipListMap",
            "Guarded-HashMap",
            "GoMap",
            "GoMap-exact",
            "GoMap-off",
            "GoMap-seq",
            "SwissMap",
            "SwissMap-exact",
            "SwissMap-off",
            "SyncMap",
            "FailFastMap",
            "BinMap",
            "MutexMap",
            "RWLockMap",
            "SegmentedMap",
            "StampedMap",
            "WeakValueMap",
            "JCTools-NonBlockingHashMap",
            "JCTools-NonBlockingHashMapLong",
            "Caffeine-asMap",
            "Guava-MapMaker",
            "Eclipse-ConcurrentHashMap");

    private static final List<String> CONFIGURATIONS =
            List.of("17-tiered-c2c2", "17-stress-c2c2", "25-tiered-c2c2", "25-tiered-c1c1");

    private static final String CODE = """
            public void writer(III_Result result) {
                Box box = new Box(); // filled without any barrier
                box.content = 1;
                box.other = new int[] {1, 2, 3};
                Box before = map.putIfAbsent(KEY, box);
                result.r1 = before == null ? 0 : before.content;
            }""";

    private final Random random = new Random(4_217);
    private final List<GuaranteeModel> guarantees =
            IntStream.range(0, 110).mapToObj(BigRun::guarantee).toList();
    private final List<SubjectModel> subjects = new ArrayList<>();
    private final List<JudgedCell> cells = new ArrayList<>();

    private BigRun() {
        IntStream.range(0, SUBJECTS.size()).mapToObj(BigRun::real).forEach(subjects::add);
        IntStream.range(0, 50).mapToObj(this::twin).forEach(subjects::add);
        guarantees.forEach(guarantee ->
                subjects.forEach(subject -> cell(guarantee, subject).ifPresent(cells::add)));
    }

    /** The run. */
    static Run run() {
        BigRun big = new BigRun();
        Session small = SampleRun.full().session();
        return new Run(
                new Session(
                        small.id(),
                        small.started(),
                        small.seconds(),
                        small.command(),
                        small.program(),
                        small.profile(),
                        small.budgetSeconds(),
                        small.aim(),
                        small.seed(),
                        small.host(),
                        small.jvms(),
                        small.configurations(),
                        big.cells.stream().map(BigRun::planned).toList(),
                        List.of(),
                        small.growths(),
                        small.times(),
                        false,
                        null,
                        true,
                        Map.of()),
                FAMILIES.stream()
                        .map(family -> new PromiseModel(family, "What is promised of " + family + ".", List.of()))
                        .toList(),
                big.guarantees,
                big.subjects,
                big.cells,
                List.of(),
                List.of(),
                0,
                new Run.Exit(ExitStatus.FAILED, "some promised guarantees were refuted"));
    }

    private static PlannedCell planned(JudgedCell cell) {
        return new PlannedCell(cell.id(), 2, cell.subject().startsWith("twin-"), false, false);
    }

    private static String family(int number) {
        return FAMILIES.get(number / 11);
    }

    private static String promise(int number) {
        return isLimit(number) ? "" : family(number) + " " + number % 3;
    }

    private static boolean isLimit(int number) {
        return number % 11 == 10;
    }

    private static GuaranteeModel guarantee(int number) {
        String family = family(number);
        String id = "%s-%02d".formatted(family.substring(0, 3).toUpperCase(Locale.ROOT), number % 11 + 1);
        return new GuaranteeModel(
                id,
                family,
                "org.example.catalogue." + family + ".PutHappensBeforeTheGetThatReturnsIt" + number,
                "What a thread did before it put an element MUST be visible to each thread whose get, getOrDefault or"
                        + " containsKey returns that element (" + id + ").",
                List.of(new SourceModel(
                        "ConcurrentMap: \"Actions in a thread prior to placing an object into a ConcurrentMap as a key"
                                + " or value happen-before actions subsequent to the access or removal of that object\"",
                        "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/"
                                + "ConcurrentMap.html")),
                promise(number),
                isLimit(number) ? "HashMap" : "",
                isLimit(number) ? ExceptionMeaning.SAYS_NOTHING : ExceptionMeaning.REFUTES,
                outcomes(number),
                "On x86 only the compiler can show it: look at C2 in stress mode, and at AArch64 for the rest.",
                "java.util.Map",
                false,
                new ResultModel(
                        "org.openjdk.jcstress.infra.results.III_Result",
                        List.of(
                                new ResultModel.Field("r1", "int"),
                                new ResultModel.Field("r2", "int"),
                                new ResultModel.Field("r3", "int"))),
                List.of(new ActorModel("writer", true, CODE), new ActorModel("reader", true, CODE)),
                new ActorModel("arbiter", true, CODE),
                null,
                null,
                CODE);
    }

    private static List<OutcomeModel> outcomes(int number) {
        return IntStream.range(0, 6).mapToObj(index -> outcome(number, index)).toList();
    }

    private static OutcomeModel outcome(int number, int index) {
        return new OutcomeModel(
                kind(isLimit(number), index < 2),
                List.of(index + ", 0, " + index % 2),
                "the reader saw the box but not write " + index + " of guarantee " + number + " that had filled it");
    }

    private static OutcomeKind kind(boolean limit, boolean sought) {
        if (limit) {
            return sought ? OutcomeKind.SHOWS : OutcomeKind.OTHER;
        }
        return sought ? OutcomeKind.BROKEN : OutcomeKind.ALLOWED;
    }

    private static SubjectModel real(int index) {
        List<String> promises = IntStream.range(0, 110)
                .filter(number -> index > 0 && (number + index) % 7 > 2)
                .mapToObj(BigRun::promise)
                .filter(promise -> !promise.isEmpty())
                .filter(promise -> (promise.hashCode() + index) % 3 != 0)
                .distinct()
                .toList();
        return new SubjectModel(
                SUBJECTS.get(index),
                "java.util.Map",
                "Maps.fresh()",
                claims(promises),
                List.of(),
                List.of(),
                "",
                0,
                null);
    }

    /** Each promise has a sentence of its own, as in a catalogue whose every promise was looked up. */
    private static List<ClaimModel> claims(List<String> promises) {
        return promises.stream()
                .map(promise -> new ClaimModel(
                        List.of(promise),
                        List.of(new SourceModel(
                                "the documentation of the map: \"" + promise + "\"", "https://example.org/map"))))
                .toList();
    }

    private SubjectModel twin(int index) {
        List<String> refutes = IntStream.range(0, 3)
                .map(part -> (index * 3 + part * 7) % 110)
                .map(number -> isLimit(number) ? number - 1 : number)
                .mapToObj(number -> guarantees.get(number).id())
                .distinct()
                .toList();
        return new SubjectModel(
                "twin-" + index + "-forwarded-before-moved",
                "java.util.Map",
                "Twins.fresh()",
                claims(guarantees.stream()
                        .map(GuaranteeModel::promise)
                        .filter(promise -> !promise.isEmpty())
                        .distinct()
                        .toList()),
                List.of(),
                List.of(),
                "",
                0,
                new TwinModel(
                        SUBJECTS.get(index % SUBJECTS.size()),
                        "the check that the table has not been replaced before the entry is stored",
                        refutes));
    }

    private Optional<JudgedCell> cell(GuaranteeModel guarantee, SubjectModel subject) {
        TwinModel twin = subject.twin();
        if (twin == null ? random.nextInt(40) == 0 : !twin.refutes().contains(guarantee.id())) {
            return Optional.empty();
        }
        boolean promised = subject.promises().contains(guarantee.promise());
        Verdict verdict = guarantee.limit() ? limit() : verdict(promised, subject.weakened());
        return Optional.of(cell(guarantee, subject, promised, verdict));
    }

    private Verdict limit() {
        return List.of(Verdict.SHOWN, Verdict.NOT_SHOWN, Verdict.NOT_RUN).get(random.nextInt(3));
    }

    private Verdict verdict(boolean promised, boolean weakened) {
        if (weakened) {
            return random.nextInt(10) == 0 ? Verdict.KEPT : Verdict.BROKEN;
        }
        if (random.nextInt(30) == 0) {
            return Verdict.NOT_RUN;
        }
        if (promised) {
            return random.nextInt(300) == 0 ? Verdict.BROKEN : Verdict.KEPT;
        }
        return List.of(Verdict.RACED, Verdict.QUIET, Verdict.RACED, Verdict.DETECTED)
                .get(random.nextInt(4));
    }

    private JudgedCell cell(GuaranteeModel guarantee, SubjectModel subject, boolean promised, Verdict verdict) {
        List<SeenOutcome> outcomes = guarantee.outcomes().stream()
                .filter(outcome -> verdict.found() || !outcome.kind().sought())
                .map(outcome -> new SeenOutcome(
                        outcome.ids().get(0),
                        outcome.kind(),
                        outcome.sentence(),
                        outcome.kind().sought() ? random.nextInt(9_000) + 1 : random.nextInt(9_000_000)))
                .toList();
        long samples = outcomes.stream().mapToLong(SeenOutcome::count).sum();
        return new JudgedCell(
                guarantee.id() + "@" + subject.name(),
                guarantee.id(),
                subject.name(),
                promised,
                verdict,
                verdict == Verdict.NOT_RUN ? "the actors did not meet in 100,000 samples" : "",
                samples,
                samples,
                false,
                random.nextInt(4_000) / 1_000.0,
                outcomes,
                CONFIGURATIONS.stream()
                        .map(configuration ->
                                seenBy(configuration, samples / 4 + random.nextInt(1_000), verdict.found()))
                        .toList(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                List.of());
    }

    private SeenBy seenBy(String configuration, long samples, boolean found) {
        return found && random.nextInt(3) > 0
                ? new SeenBy(
                        configuration,
                        samples,
                        random.nextInt(5_000) + 1,
                        random.nextInt(900) / 1_000.0,
                        random.nextInt(900_000))
                : new SeenBy(configuration, samples, 0, -1, -1);
    }
}
