package org.maplitmus.report.compare;

import org.maplitmus.contract.model.OutcomeKind;
import org.maplitmus.report.judge.Verdict;

/** One difference between two runs. */
public sealed interface Change {

    /** The id of the cell. */
    String cell();

    /** What its verdict means. */
    Role role();

    /**
     * An outcome that the first run did not see and the second did.
     *
     * @param cell the id of the cell
     * @param role what its verdict means
     * @param result as printed
     * @param kind what it means for the guarantee
     * @param sentence what the threads did
     * @param before how many samples did not show it
     * @param after how many did
     * @param expected how many of the first run's samples had shown it at least, were it as frequent there
     * @param telling whether these are so many that the first run should have shown it
     */
    record NewOutcome(
            String cell,
            Role role,
            String result,
            OutcomeKind kind,
            String sentence,
            Share before,
            Share after,
            double expected,
            boolean telling)
            implements Change {}

    /**
     * An outcome that the first run saw and the second did not.
     *
     * @param cell the id of the cell
     * @param role what its verdict means
     * @param result as printed
     * @param kind what it means for the guarantee
     * @param sentence what the threads did
     * @param before how many samples showed it
     * @param after how many did not
     * @param expected how many of the second run's samples had shown it at least, were it as frequent there
     * @param telling whether these are so many that the second run should have shown it
     */
    record VanishedOutcome(
            String cell,
            Role role,
            String result,
            OutcomeKind kind,
            String sentence,
            Share before,
            Share after,
            double expected,
            boolean telling)
            implements Change {}

    /**
     * A frequency that moved by more than the samples and the mix of configurations explain.
     *
     * @param cell the id of the cell
     * @param role what its verdict means
     * @param result the outcome as printed, or empty for all that refute the guarantee
     * @param configuration the id of the configuration, or empty for all
     * @param before how many samples of the first run showed it
     * @param after how many of the second
     * @param factor by how much it rose or fell at least
     * @param probability of a difference as large, were the samples independent and the frequencies equal
     */
    record MovedFrequency(
            String cell,
            Role role,
            String result,
            String configuration,
            Share before,
            Share after,
            double factor,
            double probability)
            implements Change {}

    /**
     * Another verdict than before.
     *
     * @param cell the id of the cell
     * @param role what its verdict means
     * @param before the first run's verdict
     * @param after the second run's
     * @param reason what the second run gives as its reason, may be empty
     */
    record VerdictChanged(String cell, Role role, Verdict before, Verdict after, String reason) implements Change {}

    /**
     * A cell that only the first run has.
     *
     * @param cell its id
     * @param role what its verdict means
     * @param before its verdict
     */
    record CellGone(String cell, Role role, Verdict before) implements Change {}

    /**
     * A cell that only the second run has.
     *
     * @param cell its id
     * @param role what its verdict means
     * @param after its verdict
     */
    record CellNew(String cell, Role role, Verdict after) implements Change {}
}
