package org.maplitmus.report.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.Session;

/**
 * What passes and what fails: the one place that decides it for the exit status, for {@code junit.xml} and for JUnit.
 *
 * <table>
 *   <caption>How a cell ends</caption>
 *   <tr><th>verdict</th><th>promised</th><th>not promised</th></tr>
 *   <tr><td>KEPT</td><td>passed</td><td></td></tr>
 *   <tr><td>KEPT, by fewer samples than were asked for</td><td>failed</td><td></td></tr>
 *   <tr><td>BROKEN</td><td>failed</td><td></td></tr>
 *   <tr><td>DETECTED, as the guarantee says</td><td>passed</td><td>skipped</td></tr>
 *   <tr><td>DETECTED, in place of a result</td><td>skipped</td><td>skipped</td></tr>
 *   <tr><td>RACED, QUIET</td><td></td><td>skipped</td></tr>
 *   <tr><td>SHOWN, NOT_SHOWN</td><td></td><td>skipped</td></tr>
 *   <tr><td>NOT_RUN, its fork failed</td><td>failed</td><td>skipped</td></tr>
 *   <tr><td>NOT_RUN, else</td><td>skipped</td><td>skipped</td></tr>
 * </table>
 *
 * <p>A guarantee that demands a report, such as that of a fail-fast iterator, is kept by the report. Any other one is
 * neither kept nor refuted by a map that reports misuse instead.
 *
 * <p>A run of weakened twins alone turns that round: a twin that is called BROKEN passes, one that has another verdict
 * fails, unless the memory model caught the twin. There a limit passes that its witness shows, and fails if not. A twin
 * beside the subjects never fails.
 */
public final class Endings {

    /** What becomes of a fork if a race in a map has made its links a circle. */
    private static final Set<Mishap.Kind> OF_A_RACE = Set.of(Mishap.Kind.HUNG, Mishap.Kind.OUT_OF_MEMORY);

    private final Session session;
    private final List<JudgedCell> cells;
    private final long minWeight;
    private final boolean teeth;
    private final Set<String> controls;
    private final Set<String> reports;
    private final Set<String> weighed;
    private final Map<String, ModelMark> marks;

    /**
     * The endings of {@code cells}, which {@code session} ran and which belong to {@code guarantees}; {@code model}
     * says of twins what the hardware may have missed; KEPT takes at least {@code minWeight} samples that were met.
     */
    Endings(
            Session session,
            List<GuaranteeModel> guarantees,
            List<JudgedCell> cells,
            List<ModelMark> model,
            long minWeight) {
        this.session = session;
        this.cells = List.copyOf(cells);
        this.minWeight = minWeight;
        this.teeth = session.ofTeeth();
        this.marks = model.stream().collect(Collectors.toMap(ModelMark::cell, Function.identity()));
        this.controls = session.cells().stream()
                .filter(Session.PlannedCell::control)
                .map(Session.PlannedCell::id)
                .collect(Collectors.toSet());
        this.weighed = guarantees.stream()
                .filter(guarantee -> guarantee.trial() == null)
                .map(GuaranteeModel::id)
                .collect(Collectors.toSet());
        this.reports = guarantees.stream()
                .flatMap(each -> each.outcomes().stream()
                        .filter(outcome -> outcome.kind() == OutcomeKind.DETECTED)
                        .map(outcome -> report(each.id(), outcome.sentence())))
                .collect(Collectors.toSet());
    }

    private static String report(String guarantee, String sentence) {
        return guarantee + ": " + sentence;
    }

    /** How {@code cell} ends. */
    public Ending of(JudgedCell cell) {
        if (isByModel(cell)) {
            return byModel(cell);
        }
        if (cell.verdict() == Verdict.NOT_RUN) {
            return notRun(cell);
        }
        if (isControl(cell)) {
            return control(cell);
        }
        return teeth ? tooth(cell) : subject(cell);
    }

    /**
     * How {@code cell} ends where the memory model has a say, too: what it refutes fails, and where the hardware has no
     * verdict, what it tried to the end in vain passes; not of a mechanism of the map, which the model may not reach.
     */
    public Ending of(JudgedCell cell, ModelMark mark) {
        Ending ending = of(cell);
        if (mark.refutes() && ending.kind() != Ending.Kind.FAILED) {
            return Ending.failed("promised and refuted by the memory model, " + mark.words() + ": " + mark.sentence()
                    + "; on the hardware: " + ending.words());
        }
        boolean isOpen =
                cell.verdict() == Verdict.NOT_RUN && ending.kind() == Ending.Kind.SKIPPED && cell.reached() == null;
        return isOpen && cell.promised() && mark.excludes()
                ? Ending.passed("promised, and the memory model shows no broken outcome: " + mark.words()
                        + "; on the hardware: " + ending.words())
                : ending;
    }

    /** Whether {@code cell} is a weakened twin's that the hardware missed and the memory model caught. */
    boolean isByModel(JudgedCell cell) {
        return (teeth || isControl(cell)) && hunt(cell) == Hunt.BY_MODEL;
    }

    private Hunt hunt(JudgedCell cell) {
        return Hunt.of(cell.verdict(), marks.get(cell.id()));
    }

    private Ending byModel(JudgedCell cell) {
        ModelMark mark = Objects.requireNonNull(marks.get(cell.id()));
        return Ending.passed(
                "the weakened twin was caught by the model, " + mark.words() + "; on the hardware: " + words(cell));
    }

    /** Whether {@code cell} is a weakened twin's beside the subjects, whose verdict decides nothing. */
    public boolean isControl(JudgedCell cell) {
        return controls.contains(cell.id());
    }

    /** The cells whose verdicts decide. */
    List<JudgedCell> deciding() {
        return cells.stream().filter(Predicate.not(this::isControl)).toList();
    }

    /** A promised guarantee whose process crashed or hung is no matter of luck. */
    private Ending notRun(JudgedCell cell) {
        boolean failed = cell.promised() && !cell.mishaps().isEmpty() && !isControl(cell);
        return failed ? Ending.failed(cell.reason()) : Ending.skipped(cell.reason());
    }

    private Ending control(JudgedCell cell) {
        return hunt(cell) == Hunt.CAUGHT
                ? Ending.passed(words("a weakened twin beside the subjects was caught", cell))
                : Ending.skipped(
                        words("a weakened twin beside the subjects was not caught, and decides nothing", cell));
    }

    private Ending tooth(JudgedCell cell) {
        return cell.verdict().ofLimit() ? witness(cell) : twin(cell);
    }

    private static Ending witness(JudgedCell cell) {
        return cell.verdict() == Verdict.SHOWN
                ? Ending.passed(words("the witness showed the limit", cell))
                : Ending.failed(words("the witness did not show the limit", cell));
    }

    private Ending twin(JudgedCell cell) {
        return hunt(cell) == Hunt.CAUGHT
                ? Ending.passed(words("the weakened twin was caught", cell))
                : Ending.failed(words("the weakened twin escaped", cell));
    }

    private Ending subject(JudgedCell cell) {
        return switch (cell.verdict()) {
            case KEPT -> kept(cell);
            case BROKEN -> Ending.failed(words(cell));
            case RACED, QUIET, SHOWN, NOT_SHOWN, NOT_RUN -> Ending.skipped(words(cell));
            case DETECTED -> detected(cell);
        };
    }

    private Ending kept(JudgedCell cell) {
        return isTooThin(cell)
                ? Ending.failed(words(
                        "kept, but only by " + Counted.of(cell.met(), "sample") + " that were met; "
                                + Counted.of(minWeight) + " are asked for",
                        cell))
                : Ending.passed(words(cell));
    }

    /** Whether {@code cell} is KEPT by fewer samples than are asked for; a trial says itself how many suffice. */
    boolean isTooThin(JudgedCell cell) {
        return cell.verdict() == Verdict.KEPT && weighed.contains(cell.guarantee()) && cell.met() < minWeight;
    }

    private Ending detected(JudgedCell cell) {
        if (!cell.promised()) {
            return Ending.skipped(words("not promised, and the map reported the misuse itself", cell));
        }
        return demandsReport(cell)
                ? Ending.passed(words("promised, and the map reported the misuse as the guarantee says", cell))
                : Ending.skipped(words("promised, and the map reported misuse in place of a result", cell));
    }

    private boolean demandsReport(JudgedCell cell) {
        return cell.outcomes().stream()
                .filter(seen -> seen.kind() == OutcomeKind.DETECTED)
                .allMatch(seen -> reports.contains(report(cell.guarantee(), seen.sentence())));
    }

    private static String words(JudgedCell cell) {
        return words(cell.verdict().meaning(), cell);
    }

    private static String words(String ending, JudgedCell cell) {
        return cell.reason().isEmpty() ? ending : ending + "; " + cell.reason();
    }

    /**
     * The forks whose failure fails the run. A map used without its promise may loop for ever, or gather what it meets
     * on the way until the heap is full, and so may a weakened twin beside the subjects: that is the race's doing and
     * not the harness's.
     */
    List<Mishap> failures() {
        Set<String> promised = deciding().stream()
                .filter(JudgedCell::promised)
                .map(JudgedCell::id)
                .collect(Collectors.toSet());
        return session.mishaps().stream()
                .filter(mishap -> !OF_A_RACE.contains(mishap.kind())
                        || mishap.cell().isEmpty()
                        || promised.contains(mishap.cell()))
                .toList();
    }

    /** Those of the forks whose failure fails the run that no failed cell tells of. */
    public List<Mishap> untold() {
        Set<String> told = cells.stream()
                .filter(cell -> of(cell).kind() == Ending.Kind.FAILED)
                .map(JudgedCell::id)
                .collect(Collectors.toSet());
        return failures().stream()
                .filter(mishap -> !told.contains(mishap.cell()))
                .toList();
    }
}
