package org.maplitmus.report.judge;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.StopSignal;
import org.maplitmus.report.judge.Judge.Strictness;

/**
 * From the endings of the cells to that of the run.
 *
 * @param session the run
 * @param strictness what it may leave out and still pass
 * @param endings how its cells end
 */
record Conclusion(Session session, Strictness strictness, Endings endings) {

    /** The exit status, with the reason. */
    Run.Exit exit() {
        StopSignal signal = session.stoppedBy();
        if (signal != null) {
            return stopped(signal);
        }
        return strictness == Strictness.TEETH ? ofTwins() : ofSubjects();
    }

    private static Run.Exit stopped(StopSignal signal) {
        return switch (signal) {
            case HUP -> stopped(ExitStatus.HUNG_UP, "hung up by SIGHUP");
            case INT -> stopped(ExitStatus.INTERRUPTED, "interrupted");
            case TERM -> stopped(ExitStatus.TERMINATED, "terminated by SIGTERM");
        };
    }

    private static Run.Exit stopped(ExitStatus status, String how) {
        return new Run.Exit(status, how + ": the verdicts are those of the cells that had run");
    }

    private Run.Exit ofSubjects() {
        return exit(ExitStatus.FAILED, count(cell -> cell.verdict() == Verdict.BROKEN), "promised guarantee", " BROKEN")
                .or(this::failedForks)
                .or(this::nothingRan)
                .or(() -> withoutVerdict("promised guarantee", " NOT_RUN"))
                .or(this::tooThin)
                .orElse(new Run.Exit(ExitStatus.PASSED, "no promised guarantee that ran was refuted"));
    }

    private Run.Exit ofTwins() {
        return failedForks()
                .or(this::nothingRan)
                .or(this::toothless)
                .or(() -> withoutVerdict("cell", " of weakened twins or witnesses NOT_RUN"))
                .orElse(new Run.Exit(
                        ExitStatus.PASSED,
                        "every weakened twin that ran was caught" + byModel()
                                + ", and every limit that ran was shown"));
    }

    private String byModel() {
        return counted(count(endings::isByModel), "guarantee", " refuted by the memory model alone")
                .map(words -> " (" + words + ")")
                .orElse("");
    }

    private Optional<Run.Exit> tooThin() {
        return exit(
                ExitStatus.UNDECIDED,
                count(endings::isTooThin),
                "promised guarantee",
                " KEPT by fewer samples that were met than --min-weight asks for");
    }

    /** Twins that escaped and limits that were not shown, in one line. */
    private Optional<Run.Exit> toothless() {
        String words = Stream.of(
                        counted(
                                count(cell -> failed(cell) && !cell.verdict().ofLimit()),
                                "guarantee",
                                " not refuted by a weakened twin"),
                        counted(
                                count(cell -> failed(cell) && cell.verdict().ofLimit()),
                                "limit",
                                " not shown by a witness"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Run.Exit(ExitStatus.FAILED, words));
    }

    private boolean failed(JudgedCell cell) {
        return cell.verdict() != Verdict.NOT_RUN && endings.of(cell).kind() == Ending.Kind.FAILED;
    }

    private Optional<Run.Exit> failedForks() {
        return exit(ExitStatus.HARNESS_FAILED, endings.failures().size(), "fork", " failed");
    }

    private Optional<Run.Exit> nothingRan() {
        return endings.deciding().stream().allMatch(cell -> cell.samples() == 0)
                ? Optional.of(new Run.Exit(ExitStatus.UNDECIDED, "nothing ran"))
                : Optional.empty();
    }

    private Optional<Run.Exit> withoutVerdict(String what, String how) {
        return exit(ExitStatus.UNDECIDED, missing(), what, how);
    }

    private long missing() {
        Set<String> oversized = session.oversized();
        return count(cell -> asked(cell)
                && cell.verdict() == Verdict.NOT_RUN
                && !endings.isByModel(cell)
                && !mayBeMissing(cell, oversized.contains(cell.id())));
    }

    private boolean asked(JudgedCell cell) {
        return cell.promised() || strictness == Strictness.TEETH;
    }

    private boolean mayBeMissing(JudgedCell cell, boolean oversized) {
        return switch (strictness) {
            case ALLOW_NOT_RUN -> true;
            case NIGHTLY -> cell.isOutOfReach();
            case QUICK -> cell.isOutOfReach() || oversized;
            case TEETH -> oversized;
        };
    }

    private long count(Predicate<JudgedCell> which) {
        return endings.deciding().stream().filter(which).count();
    }

    private static Optional<Run.Exit> exit(ExitStatus status, long number, String what, String how) {
        return counted(number, what, how).map(words -> new Run.Exit(status, words));
    }

    private static Optional<String> counted(long number, String what, String how) {
        return number == 0 ? Optional.empty() : Optional.of(Counted.of(number, what) + how);
    }
}
