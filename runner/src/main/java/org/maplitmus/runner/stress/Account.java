package org.maplitmus.runner.stress;

import org.maplitmus.report.collect.Times;
import org.maplitmus.runner.sample.ForkLine;

/** Keeps account of where the time of a run goes, fork by fork. Thread-safe. */
final class Account {

    private final int lanes;
    private double starts;
    private double warmUp;
    private double sampling;
    private double writing;

    /** An account of forks that run side by side in {@code lanes}. */
    Account(int lanes) {
        this.lanes = lanes;
    }

    /** Adds a fork that took {@code startSeconds} until its first cell and what it {@code spent} from then on. */
    synchronized void add(double startSeconds, ForkLine.Spent spent) {
        starts += startSeconds;
        warmUp += spent.warmUp() / 1e6;
        sampling += spent.sampling() / 1e6;
        writing += spent.writing() / 1e6;
    }

    /** The account after {@code seconds} of wall clock. */
    synchronized Times times(double seconds) {
        double known = starts + warmUp + sampling + writing;
        return new Times(
                starts / lanes,
                warmUp / lanes,
                sampling / lanes,
                writing / lanes,
                Math.max(0, seconds - known / lanes));
    }
}
