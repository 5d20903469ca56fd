package org.maplitmus.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.report.compare.Change.MovedFrequency;
import org.maplitmus.report.compare.Change.NewOutcome;
import org.maplitmus.report.compare.Change.VanishedOutcome;
import org.maplitmus.report.compare.Change.VerdictChanged;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.JudgedCell.SeenBy;
import org.maplitmus.report.judge.JudgedCell.SeenOutcome;
import org.maplitmus.report.judge.Verdict;

/**
 * A cell that both runs have.
 *
 * @param role what its verdict means
 * @param before as the first run saw it
 * @param after as the second run did
 */
record Pair(Role role, JudgedCell before, JudgedCell after) {

    /**
     * With fewer samples the actors are hardly compiled yet, and chance decides whether they meet: two runs of the same
     * code differ a hundredfold.
     */
    static final long LEAST_SAMPLES = 100_000;

    /** Whether both runs sampled it. */
    boolean sampled() {
        return before.samples() > 0 && after.samples() > 0;
    }

    /** The change of its verdict, if any. */
    Stream<Change> verdict() {
        return before.verdict() == after.verdict() || isLimitSince()
                ? Stream.empty()
                : Stream.of(new VerdictChanged(id(), role, before.verdict(), after.verdict(), after.reason()));
    }

    /**
     * Whether both have a verdict, and only one of them that of a limit: then the catalogue has changed, not the map.
     */
    private boolean isLimitSince() {
        return before.verdict() != Verdict.NOT_RUN
                && after.verdict() != Verdict.NOT_RUN
                && before.verdict().ofLimit() != after.verdict().ofLimit();
    }

    /**
     * What was seen for the first time: all that refutes, and of the rest what the first run should have shown.
     *
     * @param enough how many samples must be expected to show it before their absence says something
     */
    Stream<Change> appeared(double enough) {
        return missing(after, before)
                .map(outcome -> new NewOutcome(
                        id(),
                        role,
                        outcome.result(),
                        outcome.kind(),
                        outcome.sentence(),
                        new Share(0, before.samples()),
                        new Share(outcome.count(), after.samples()),
                        expected(outcome, after, before),
                        before.samples() >= LEAST_SAMPLES && expected(outcome, after, before) >= enough))
                .filter(change -> change.kind().refutes() || change.telling())
                .map(change -> change);
    }

    /**
     * What was not seen any more.
     *
     * @param enough how many samples must be expected to show it before their absence says something
     */
    Stream<Change> vanished(double enough) {
        return missing(before, after)
                .map(outcome -> new VanishedOutcome(
                        id(),
                        role,
                        outcome.result(),
                        outcome.kind(),
                        outcome.sentence(),
                        new Share(outcome.count(), before.samples()),
                        new Share(0, after.samples()),
                        expected(outcome, before, after),
                        after.samples() >= LEAST_SAMPLES && expected(outcome, before, after) >= enough));
    }

    /** Every frequency that both runs know: of what refutes by configuration, and of single outcomes in all. */
    Stream<MovedFrequency> frequencies() {
        return Stream.concat(refuting(), outcomes());
    }

    private Stream<MovedFrequency> refuting() {
        return before.broken() == 0 || after.broken() == 0
                ? Stream.empty()
                : before.configurations().stream().flatMap(old -> same(old).map(now -> refuting(old, now)).stream());
    }

    private Optional<SeenBy> same(SeenBy old) {
        return after.configurations().stream()
                .filter(now -> now.configuration().equals(old.configuration()))
                .filter(now -> Math.min(now.samples(), old.samples()) >= LEAST_SAMPLES)
                .filter(now -> now.broken() + old.broken() > 0)
                .findFirst();
    }

    private MovedFrequency refuting(SeenBy old, SeenBy now) {
        Share from = new Share(old.broken(), old.samples());
        Share to = new Share(now.broken(), now.samples());
        return moved("", old.configuration(), from, to, Exposure.of(old, now));
    }

    private Stream<MovedFrequency> outcomes() {
        return Math.min(before.samples(), after.samples()) < LEAST_SAMPLES
                ? Stream.empty()
                : before.outcomes().stream()
                        .filter(outcome -> !isAllThatRefutes(outcome))
                        .flatMap(outcome -> same(outcome).map(now -> outcome(outcome, now)).stream());
    }

    private boolean isAllThatRefutes(SeenOutcome outcome) {
        return outcome.kind().sought() && outcome.count() == before.broken();
    }

    private Optional<SeenOutcome> same(SeenOutcome outcome) {
        return after.outcomes().stream()
                .filter(now -> now.result().equals(outcome.result()))
                .findFirst();
    }

    private MovedFrequency outcome(SeenOutcome old, SeenOutcome now) {
        Share from = new Share(old.count(), before.samples());
        Share to = new Share(now.count(), after.samples());
        return moved(
                old.result(),
                "",
                from,
                to,
                Exposure.of(before, after, old.kind().sought()));
    }

    private MovedFrequency moved(String result, String configuration, Share from, Share to, Exposure exposure) {
        double factor = exposure.factor(from.count(), to.count());
        return new MovedFrequency(id(), role, result, configuration, from, to, factor, GTest.p(from, to));
    }

    private static Stream<SeenOutcome> missing(JudgedCell seen, JudgedCell unseen) {
        List<String> known = unseen.outcomes().stream()
                .filter(outcome -> outcome.count() > 0)
                .map(SeenOutcome::result)
                .toList();
        return seen.outcomes().stream()
                .filter(outcome -> outcome.count() > 0)
                .filter(outcome -> !known.contains(outcome.result()));
    }

    private static double expected(SeenOutcome outcome, JudgedCell from, JudgedCell to) {
        return outcome.count() * Exposure.of(from, to, outcome.kind().sought()).least();
    }

    private String id() {
        return after.id();
    }
}
