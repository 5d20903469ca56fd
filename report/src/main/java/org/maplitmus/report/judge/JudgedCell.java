package org.maplitmus.report.judge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.collect.Alone;
import org.maplitmus.report.collect.KeyTally;
import org.maplitmus.report.collect.Mishap;

/**
 * A cell with its verdict and the evidence.
 *
 * @param id its id
 * @param guarantee id of its guarantee
 * @param subject name of its subject
 * @param promised whether the subject makes the promise
 * @param verdict the verdict
 * @param reason why there is no verdict, or what stands beside it; may be empty
 * @param samples samples of all configurations
 * @param met how many of them say something and were taken while all actors were under way; of a trial, all
 * @param thin whether it is a verdict that nothing was seen for, on fewer such samples than the run aimed at
 * @param seconds seconds of sampling of all configurations
 * @param outcomes what was seen in all, what a run looks for first, then by falling count
 * @param configurations what each configuration saw
 * @param mishaps forks that failed on it
 * @param specimen stack trace of an unforeseen exception, or empty
 * @param reproducer the command that runs it again as it ran when it was refuted or shown, or empty
 * @param alone what refutes the guarantee with one thread already, or null
 * @param reached whether the map reached what the guarantee is about, or null if that is no mechanism of a map
 * @param keys what was seen with each kind of keys; empty if the scenario has none to choose
 */
public record JudgedCell(
        String id,
        String guarantee,
        String subject,
        boolean promised,
        Verdict verdict,
        String reason,
        long samples,
        long met,
        boolean thin,
        double seconds,
        List<SeenOutcome> outcomes,
        List<SeenBy> configurations,
        List<Mishap> mishaps,
        List<String> specimen,
        String reproducer,
        @Nullable Alone alone,
        @Nullable Reached reached,
        List<KeyTally> keys) {

    /**
     * A result and how often it was seen.
     *
     * @param result as printed
     * @param kind what it means for the guarantee
     * @param sentence what the threads did
     * @param count how often
     */
    public record SeenOutcome(String result, OutcomeKind kind, String sentence, long count) {}

    /**
     * What one configuration saw.
     *
     * @param configuration its id
     * @param samples how many samples it took
     * @param broken how many of them refute the guarantee, or show the limit
     * @param firstBrokenSeconds when the first of them had been counted, or negative
     * @param firstBrokenSamples samples taken by then, or negative
     */
    public record SeenBy(
            String configuration, long samples, long broken, double firstBrokenSeconds, long firstBrokenSamples) {}

    /** Copies the lists; a run of an earlier version says neither a reproducer nor keys. */
    public JudgedCell {
        outcomes = List.copyOf(outcomes);
        configurations = List.copyOf(configurations);
        mishaps = List.copyOf(mishaps);
        specimen = List.copyOf(specimen);
        reproducer = Objects.requireNonNullElse(reproducer, "");
        keys = List.copyOf(Objects.requireNonNullElse(keys, List.of()));
    }

    /** Whether it is without a verdict for a reason that is the map's: more samples would not make one. */
    boolean isOutOfReach() {
        return verdict == Verdict.NOT_RUN
                && reached != null
                && reached.state() == Reached.State.NO
                && reason.equals(reached.words());
    }

    /** How many samples refute the guarantee, or show the limit. */
    public long broken() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind().sought())
                .mapToLong(SeenOutcome::count)
                .sum();
    }
}
