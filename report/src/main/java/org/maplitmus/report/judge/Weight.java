package org.maplitmus.report.judge;

import java.util.List;
import java.util.Optional;
import org.maplitmus.contract.Trial;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.contract.model.TrialModel;
import org.maplitmus.report.collect.Observation;

/**
 * How much the samples of a cell weigh if nothing was seen in them that the run looks for.
 *
 * @param cell the cell
 * @param aim how many samples that were met the run aims at
 * @param observations what the configurations saw
 * @param samples all samples
 * @param silent how many of them say nothing of the guarantee
 */
record Weight(CellModel cell, long aim, List<Observation> observations, long samples, long silent) {

    /** What becomes of a sample that says nothing. */
    static final String SILENT = "ended with an exception or a result that says nothing here";

    /**
     * How many samples were met and say something: those that say nothing are taken to be met as often as the others.
     */
    long met() {
        long met = observations.stream().mapToLong(Observation::met).sum();
        return samples == 0 ? 0 : (long) ((double) met * (samples - silent) / samples);
    }

    /** Whether they are fewer than the run aims at. A trial is never thin: it says itself how many samples suffice. */
    boolean isThin() {
        return cell.guarantee().trial() == null && met() < aim;
    }

    /** Why the samples do not suffice for a verdict, if so. */
    Optional<String> missing() {
        if (samples == silent) {
            return Optional.of("every sample " + SILENT);
        }
        TrialModel trial = cell.guarantee().trial();
        if (trial != null) {
            return samples - silent < least(trial)
                    ? Optional.of("fewer than " + Counted.of(trial.times(), "sample") + withoutSilent())
                    : Optional.empty();
        }
        return met() < Judge.LEAST ? Optional.of(unmet()) : Optional.empty();
    }

    private String unmet() {
        return observations.stream()
                .flatMap(seen -> seen.heaviness().stream())
                .findFirst()
                .map(heavy -> few() + "; " + heavy)
                .orElseGet(this::few);
    }

    private String few() {
        String took = Counted.of(samples - silent, "sample") + withoutSilent();
        return met() == 0
                ? "the actors did not meet in " + took
                : "the actors met in only " + Counted.of(met()) + " of " + took + "; a verdict takes "
                        + Counted.of(Judge.LEAST);
    }

    private String withoutSilent() {
        return silent > 0 ? ", without " + Counted.of(silent, "sample") + " that " + SILENT : "";
    }

    private long least(TrialModel trial) {
        boolean hung = observations.stream().anyMatch(seen -> seen.counts().containsKey(Trial.HANG));
        return hung ? 1 : trial.times();
    }
}
