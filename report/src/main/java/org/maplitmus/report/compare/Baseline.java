package org.maplitmus.report.compare;

import org.maplitmus.report.compare.Change.CellNew;
import org.maplitmus.report.compare.Change.NewOutcome;
import org.maplitmus.report.compare.Change.VerdictChanged;
import org.maplitmus.report.judge.Verdict;

/** What is worse than before: of promised guarantees alone, and never because of a frequency. */
public enum Baseline {
    /** What has lost its verdict is worse, too. */
    STRICT,
    /** A promised cell may lose its verdict. */
    ALLOW_NOT_RUN;

    /** Whether {@code change} makes the second run worse than the first. */
    boolean isRegression(Change change) {
        return change.role() == Role.PROMISED && (isBreak(change) || isLoss(change));
    }

    private static boolean isBreak(Change change) {
        if (change instanceof NewOutcome outcome) {
            return outcome.kind().refutes();
        }
        if (change instanceof VerdictChanged verdict) {
            return verdict.after() == Verdict.BROKEN;
        }
        return change instanceof CellNew cell && cell.after() == Verdict.BROKEN;
    }

    private boolean isLoss(Change change) {
        return this == STRICT && change instanceof VerdictChanged verdict && verdict.after() == Verdict.NOT_RUN;
    }
}
