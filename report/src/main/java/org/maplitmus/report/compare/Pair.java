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

/**
 * A cell that both runs have.
 *
 * @param role what its verdict means
 * @param before as the first run saw it
 * @param after as the second run did
 */
record Pair(Role role, JudgedCell before, JudgedCell after) {

    /** Whether both runs sampled it. */
    boolean sampled() {
        return before.samples() > 0 && after.samples() > 0;
    }

    /** The change of its verdict, if any. */
    Stream<Change> verdict() {
        return before.verdict() == after.verdict()
                ? Stream.empty()
                : Stream.of(new VerdictChanged(id(), role, before.verdict(), after.verdict(), after.reason()));
    }

    /** What was seen for the first time: all that refutes, and of the rest what the first run should have shown. */
    Stream<Change> appeared() {
        return missing(after, before)
                .map(outcome -> new NewOutcome(
                        id(),
                        role,
                        outcome.result(),
                        outcome.kind(),
                        outcome.sentence(),
                        new Share(0, before.samples()),
                        new Share(outcome.count(), after.samples()),
                        expected(outcome, after, before)))
                .filter(change -> change.kind().refutes() || change.telling())
                .map(change -> change);
    }

    /** What was not seen any more. */
    Stream<Change> vanished() {
        return missing(before, after)
                .map(outcome -> new VanishedOutcome(
                        id(),
                        role,
                        outcome.result(),
                        outcome.kind(),
                        outcome.sentence(),
                        new Share(outcome.count(), before.samples()),
                        new Share(0, after.samples()),
                        expected(outcome, before, after)));
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
                .filter(now -> now.samples() > 0 && old.samples() > 0 && now.broken() + old.broken() > 0)
                .findFirst();
    }

    private MovedFrequency refuting(SeenBy old, SeenBy now) {
        Share from = new Share(old.broken(), old.samples());
        Share to = new Share(now.broken(), now.samples());
        return moved("", old.configuration(), from, to, Exposure.of(old, now));
    }

    private Stream<MovedFrequency> outcomes() {
        return before.outcomes().stream()
                .filter(outcome -> !isAllThatRefutes(outcome))
                .flatMap(outcome -> same(outcome).map(now -> outcome(outcome, now)).stream());
    }

    private boolean isAllThatRefutes(SeenOutcome outcome) {
        return outcome.kind().refutes() && outcome.count() == before.broken();
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
                Exposure.of(before, after, old.kind().refutes()));
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
        return outcome.count() * Exposure.of(from, to, outcome.kind().refutes()).least();
    }

    private String id() {
        return after.id();
    }
}
