package org.maplitmus.report.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.FormerIds;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.contract.model.OutcomeModel;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.Collected;
import org.maplitmus.report.collect.CpuNeed;
import org.maplitmus.report.collect.Difference;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.Observation;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.SkippedFile;

/**
 * The one place that decides on verdicts; what they mean for a run is decided in {@link Endings}.
 *
 * <p>A cell is BROKEN or RACED as soon as one configuration saw an outcome that refutes the guarantee, and that of a
 * limit is SHOWN as soon as one saw an outcome that shows it, however few samples there are. All other verdicts need no
 * failed fork on that cell, and at least {@link #LEAST} samples that were met and say something: one that ended with an
 * exception may not, see {@link OutcomeKind#SILENT}. What was not seen in N such samples happens, with 95 %, less often
 * than three times in N. Fewer than the run aims at make a verdict that is thin. A trial needs the number of samples
 * that it asks for itself, unless one of them did not end: then no further one was begun. A cell that ended with
 * UnsupportedOperationExceptions and nothing else that refutes is NOT_RUN: the map lacks what the scenario calls.
 *
 * @param catalogue the guarantees and subjects
 * @param strictness what a run may leave out and still pass
 * @param minWeight by how many samples that were met a promised guarantee must be KEPT for the run to pass; 0 for any
 */
public record Judge(Catalogue catalogue, Strictness strictness, long minWeight) {

    /** By how many samples that were met and say something a verdict stands that nothing was seen for. */
    public static final long LEAST = 5_000;

    /** What a run may leave out and still pass. */
    public enum Strictness {
        /** A promised cell without a verdict fails the run, unless the machine has too few CPUs for it. */
        QUICK,
        /** A promised cell without a verdict fails the run. */
        NIGHTLY,
        /** A promised cell may stay without a verdict. */
        ALLOW_NOT_RUN,
        /** Every weakened twin must be BROKEN, and every limit SHOWN by its witness. */
        TEETH;

        /** What a profile may leave out. */
        public static Strictness of(String profile, boolean allowNotRun) {
            if (profile.equals("teeth")) {
                return TEETH;
            }
            if (allowNotRun) {
                return ALLOW_NOT_RUN;
            }
            return profile.equals("nightly") ? NIGHTLY : QUICK;
        }
    }

    /** Judges a run, which may be one of an earlier version. */
    public Run judge(Collected collected) {
        List<String> ids =
                catalogue.guarantees().stream().map(GuaranteeModel::id).toList();
        return judged(collected.renumbered(FormerIds.of(ids)));
    }

    private Run judged(Collected collected) {
        Session session = collected.session();
        List<CellModel> cells = selected(session);
        Map<String, List<Observation>> observations =
                collected.observations().stream().collect(Collectors.groupingBy(Observation::cell));
        List<JudgedCell> judged = cells.stream()
                .map(cell -> judge(cell, collected, addedUp(observations.getOrDefault(cell.id(), List.of()))))
                .toList();
        List<GuaranteeModel> guarantees =
                cells.stream().map(CellModel::guarantee).distinct().toList();
        List<ModelMark> model = marks(cells, collected);
        return new Run(
                session,
                catalogue.promises().stream()
                        .filter(promise -> cells.stream()
                                .anyMatch(cell -> cell.guarantee().promise().equals(promise.name())))
                        .toList(),
                guarantees,
                catalogue.subjects().stream()
                        .filter(subject ->
                                cells.stream().anyMatch(cell -> cell.subject().equals(subject)))
                        .toList(),
                judged,
                Stream.concat(collected.skipped().stream(), unknown(session)).toList(),
                model,
                minWeight,
                new Conclusion(session, strictness, new Endings(session, guarantees, judged, model, minWeight)).exit());
    }

    /** What each configuration saw, in all turns that the cell had there. */
    private static List<Observation> addedUp(List<Observation> turns) {
        Map<String, Observation> seen = new LinkedHashMap<>();
        turns.forEach(turn -> seen.merge(turn.configuration(), turn, Observation::plus));
        return List.copyOf(seen.values());
    }

    private static List<ModelMark> marks(List<CellModel> cells, Collected collected) {
        Map<String, ModelAnswer> answers =
                collected.model().stream().collect(Collectors.toMap(ModelAnswer::cell, Function.identity()));
        return cells.stream()
                .filter(cell -> answers.containsKey(cell.id()))
                .map(cell -> ModelMark.of(cell, Objects.requireNonNull(answers.get(cell.id())))
                        .toldBy(Reproducer.byModel(collected.session(), collected.folder(), cell)))
                .toList();
    }

    /** Cells of an older run that the catalogue has lost. */
    private Stream<SkippedFile> unknown(Session session) {
        Set<String> known = catalogue.cells().map(CellModel::id).collect(Collectors.toSet());
        return session.cells().stream()
                .filter(planned -> !known.contains(planned.id()))
                .map(planned -> new SkippedFile(planned.id(), "this catalogue has no such cell"));
    }

    private List<CellModel> selected(Session session) {
        Set<String> ids = session.cells().stream().map(Session.PlannedCell::id).collect(Collectors.toSet());
        return catalogue.cells().filter(cell -> ids.contains(cell.id())).toList();
    }

    private static JudgedCell judge(CellModel cell, Collected collected, List<Observation> observations) {
        Session session = collected.session();
        List<Mishap> mishaps = session.mishaps().stream()
                .filter(mishap -> mishap.cell().equals(cell.id()))
                .toList();
        List<JudgedCell.SeenOutcome> outcomes = outcomes(cell, observations);
        long samples = observations.stream().mapToLong(Observation::samples).sum();
        Weight weight = new Weight(cell, session.aim(), observations, samples, silent(outcomes));
        Optional<String> unsupported = Unsupported.reason(cell, observations);
        Optional<Reached> reached = Optional.ofNullable(
                Reached.of(cell, session.growth(cell.subject().name())));
        Optional<String> missing = unsupported.or(() -> missing(session, cell, weight, mishaps, reached));
        Verdict verdict = unsupported.isPresent() ? Verdict.NOT_RUN : verdict(cell, outcomes, missing.isPresent());
        Optional<Alone> alone = verdict.found() ? alone(cell, observations) : Optional.empty();
        List<KeyTally> keys = KeysTried.of(observations);
        return new JudgedCell(
                cell.id(),
                cell.guarantee().id(),
                cell.subject().name(),
                cell.promised(),
                verdict,
                verdict == Verdict.NOT_RUN
                        ? missing.orElseThrow()
                        : besideVerdict(
                                remark(session, cell, outcomes, alone), KeysTried.remark(verdict, keys), reached),
                samples,
                weight.met(),
                !verdict.found() && verdict != Verdict.NOT_RUN && weight.isThin(),
                observations.stream().mapToDouble(Observation::seconds).sum(),
                outcomes,
                observations.stream().map(seen -> seenBy(cell, seen)).toList(),
                mishaps,
                observations.stream()
                        .filter(seen -> seen.heaviness().isEmpty())
                        .map(Observation::specimen)
                        .filter(Predicate.not(List::isEmpty))
                        .findFirst()
                        .orElse(List.of()),
                verdict.found() ? Reproducer.of(session, collected.folder(), cell) : "",
                alone.orElse(null),
                reached.orElse(null),
                keys);
    }

    /**
     * Whether more samples may add to what {@code observations} say of {@code cell}: nothing was found, fewer than
     * {@code met} samples were met, and the scenario can be prepared. A trial says itself how many samples suffice.
     */
    public static boolean mayGoOn(CellModel cell, List<Observation> observations, long met) {
        List<JudgedCell.SeenOutcome> outcomes = outcomes(cell, observations);
        long samples = observations.stream().mapToLong(Observation::samples).sum();
        Weight weight = new Weight(cell, met, observations, samples, silent(outcomes));
        boolean isUnprepared = samples == 0 && !observations.isEmpty();
        boolean isFound = outcomes.stream().anyMatch(outcome -> outcome.kind().sought());
        return !isFound && !isUnprepared && (weight.isThin() || weight.missing().isPresent());
    }

    private static Verdict verdict(CellModel cell, List<JudgedCell.SeenOutcome> outcomes, boolean incomplete) {
        if (outcomes.stream().anyMatch(outcome -> outcome.kind().sought())) {
            return found(cell);
        }
        if (incomplete) {
            return Verdict.NOT_RUN;
        }
        if (cell.guarantee().limit()) {
            return Verdict.NOT_SHOWN;
        }
        if (outcomes.stream().anyMatch(outcome -> outcome.kind() == OutcomeKind.DETECTED)) {
            return Verdict.DETECTED;
        }
        return cell.promised() ? Verdict.KEPT : Verdict.QUIET;
    }

    /** A limit is shown by a race or without one. */
    private static Optional<Alone> alone(CellModel cell, List<Observation> observations) {
        return observations.stream()
                .filter(seen -> !cell.guarantee().limit())
                .flatMap(seen -> Stream.ofNullable(seen.alone()))
                .filter(alone -> cell.outcome(alone.result()).kind().refutes())
                .findFirst();
    }

    private static Verdict found(CellModel cell) {
        if (cell.guarantee().limit()) {
            return Verdict.SHOWN;
        }
        return cell.promised() ? Verdict.BROKEN : Verdict.RACED;
    }

    /** Why the samples do not suffice for a verdict, if so. */
    private static Optional<String> missing(
            Session session, CellModel cell, Weight weight, List<Mishap> mishaps, Optional<Reached> reached) {
        if (!mishaps.isEmpty()) {
            Mishap mishap = mishaps.get(0);
            return Optional.of("fork " + mishap.kind().words() + ": " + mishap.detail());
        }
        if (reached.flatMap(Reached::missing).isPresent()) {
            return reached.flatMap(Reached::missing);
        }
        CpuNeed need = need(session, cell);
        if (weight.samples() == 0 && !need.isMet()) {
            return Optional.of(need.refusal());
        }
        return weight.samples() == 0 ? Optional.of(unsampled(session, cell)) : weight.missing();
    }

    private static long silent(List<JudgedCell.SeenOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.SILENT)
                .mapToLong(JudgedCell.SeenOutcome::count)
                .sum();
    }

    private static String unsampled(Session session, CellModel cell) {
        if (session.cells().stream()
                .anyMatch(each -> each.sampled() && each.id().equals(cell.id()))) {
            return "its raw result is gone or damaged";
        }
        if (session.interrupted()) {
            return "interrupted before its turn";
        }
        if (session.mishaps().stream().anyMatch(mishap -> mishap.cell().isEmpty())) {
            return "its fork did not start";
        }
        return session.ended() ? "out of budget" : "the run was cut short before its turn";
    }

    private static List<JudgedCell.SeenOutcome> outcomes(CellModel cell, List<Observation> observations) {
        Map<String, Long> counts = new TreeMap<>();
        for (Observation observation : observations) {
            observation.counts().forEach((result, count) -> counts.merge(result, count, Long::sum));
        }
        List<JudgedCell.SeenOutcome> outcomes = new ArrayList<>();
        counts.forEach((result, count) -> outcomes.add(outcome(cell.outcome(result), result, count)));
        outcomes.sort(Comparator.comparing(
                        (JudgedCell.SeenOutcome outcome) -> !outcome.kind().sought())
                .thenComparing(
                        Comparator.comparingLong(JudgedCell.SeenOutcome::count).reversed()));
        return outcomes;
    }

    private static JudgedCell.SeenOutcome outcome(OutcomeModel model, String result, long count) {
        return new JudgedCell.SeenOutcome(result, model.kind(), model.sentence(), count);
    }

    private static JudgedCell.SeenBy seenBy(CellModel cell, Observation observation) {
        long broken = observation.counts().entrySet().stream()
                .filter(entry -> cell.outcome(entry.getKey()).kind().sought())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new JudgedCell.SeenBy(
                observation.configuration(),
                observation.samples(),
                broken,
                observation.firstBrokenSeconds(),
                observation.firstBrokenSamples());
    }

    private static CpuNeed need(Session session, CellModel cell) {
        return session.host().needOf(cell.guarantee().threads());
    }

    /** What a reader of the verdict must know. */
    private static String besideVerdict(Optional<String> remark, Optional<String> keys, Optional<Reached> reached) {
        return Stream.of(remark, keys, reached.map(Reached::words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> remark(
            Session session, CellModel cell, List<JudgedCell.SeenOutcome> outcomes, Optional<Alone> alone) {
        if (alone.isPresent()) {
            return Optional.of((cell.promised() ? "wrong alone: " : "no race is needed: ")
                    + alone.get().words());
        }
        Difference difference = session.alone().get(cell.subject().name());
        if (difference != null && cell.guarantee().calls(difference.method())) {
            return Optional.of("its map is wrong alone: " + difference.words());
        }
        CpuNeed need = need(session, cell);
        if (!need.isMet()) {
            return Optional.of(need.remark());
        }
        long silent = silent(outcomes);
        if (silent > 0) {
            return Optional.of(Counted.of(silent, "sample") + " " + Weight.SILENT);
        }
        boolean alwaysThrown = !outcomes.isEmpty()
                && outcomes.stream().allMatch(seen -> cell.guarantee().result().marksException(seen.result()));
        return alwaysThrown
                ? Optional.of("every sample ended with an exception, which may take no race")
                : Optional.empty();
    }
}
