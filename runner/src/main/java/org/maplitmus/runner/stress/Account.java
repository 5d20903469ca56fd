package org.maplitmus.runner.stress;

import java.util.EnumMap;
import java.util.Map;
import org.maplitmus.report.collect.Times;
import org.maplitmus.runner.plan.Plan;
import org.maplitmus.runner.sample.ForkLine;
import org.maplitmus.runner.sample.Phase;

/** Keeps account of where the time of a run goes, fork by fork. Thread-safe. */
final class Account {

    private final int lanes;
    private final Map<Phase, Double> spent = new EnumMap<>(Phase.class);
    private double starts;
    private int forks;

    /** An account of forks that run side by side in {@code lanes}. */
    Account(int lanes) {
        this.lanes = lanes;
    }

    /**
     * Adds a fork that took {@code startSeconds} until its first cell and what it spent {@code ofFork} from then on.
     */
    synchronized void add(double startSeconds, ForkLine.Spent ofFork) {
        starts += startSeconds;
        forks++;
        for (Phase phase : Phase.values()) {
            spent.merge(phase, ofFork.seconds(phase), Double::sum);
        }
    }

    /** Whether no fork has ended yet. */
    synchronized boolean isEmpty() {
        return forks == 0;
    }

    /** How much longer forks took to start than on an idle machine, at least 1. */
    synchronized double slowness() {
        return forks == 0 ? 1 : Math.max(1, starts / forks / Plan.FORK_SECONDS);
    }

    /** The account after {@code seconds} of wall clock. */
    synchronized Times times(double seconds) {
        double known =
                starts + spent.values().stream().mapToDouble(each -> each).sum();
        return new Times(
                starts / lanes,
                lane(Phase.WARM_UP),
                lane(Phase.SAMPLING),
                lane(Phase.WRITING),
                Math.max(0, seconds - known / lanes));
    }

    private double lane(Phase phase) {
        return spent.getOrDefault(phase, 0.0) / lanes;
    }
}
