package org.maplitmus.runner.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.runner.keys.KeyChoice;

/** How thorough a run is: its budget, the shortest useful slice of sampling, and how often it goes round. */
public enum Profile {
    /** Every cell, the most telling configurations, minutes. */
    QUICK(Duration.ofMinutes(15), 100_000, Duration.ofMillis(60), Duration.ofMillis(400), 1),
    /** Every cell once, with as few samples as make a verdict: over when each has one. */
    BRIEF(Duration.ofMinutes(5), 100_000, Duration.ofMillis(60), Duration.ofMillis(60), 1),
    /** Every cell, all configurations, several forks, hours. */
    NIGHTLY(Duration.ofHours(6), 10_000_000, Duration.ofSeconds(1), Duration.ofSeconds(5), 5),
    /** Shows that every cell starts, and nothing about guarantees: its samples are too few. */
    SANITY(Duration.ofSeconds(60), 100_000, Duration.ofMillis(1), Duration.ofMillis(1), 1),
    /** Weakened twins: each is run until it is caught. */
    TEETH(Duration.ofMinutes(10), 0, Duration.ofSeconds(1), Duration.ofSeconds(1), 80);

    private static final Duration MODEL_START = Duration.ofMillis(50);
    private static final Duration QUICK_MODEL_LIMIT = Duration.ofMillis(800);
    private static final Duration NIGHTLY_MODEL_LIMIT = Duration.ofMillis(12_800);
    private static final Duration TEETH_MODEL_LIMIT = Duration.ofSeconds(1);

    private final Duration budget;
    private final long aim;
    private final Duration shortestSlice;
    private final Duration longestSlice;
    private final int rounds;

    Profile(Duration budget, long aim, Duration shortestSlice, Duration longestSlice, int rounds) {
        this.budget = budget;
        this.aim = aim;
        this.shortestSlice = shortestSlice;
        this.longestSlice = longestSlice;
        this.rounds = rounds;
    }

    /** Its name on command lines and in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The budget if the user names none. */
    public Duration budget() {
        return budget;
    }

    /** How many samples that were met it aims at for each cell. */
    public long aim() {
        return aim;
    }

    /** The shortest time to sample a cell in one configuration. */
    public Duration shortestSlice() {
        return shortestSlice;
    }

    /** The longest time to sample a cell in one configuration. */
    public Duration longestSlice() {
        return longestSlice;
    }

    /** How many forks every configuration gets, each with a stress seed of its own. */
    public int rounds() {
        return rounds;
    }

    /** Whether a cell is left as soon as it is refuted. */
    public boolean untilBroken() {
        return this == TEETH;
    }

    /** Whether it goes on to further configurations while the budget lasts. */
    public boolean goesOn() {
        return this != SANITY && this != BRIEF;
    }

    /** Whether a cell is left for good once it has a verdict, however thin. */
    public boolean isBrief() {
        return this == BRIEF;
    }

    /** The kinds of keys that a cell of a subject is tried with, of which {@code seed} chooses the second. */
    public List<KeyKind> keys(long seed) {
        return this == SANITY ? List.of(KeyKind.SMALL) : KeyChoice.ordered(seed);
    }

    /** Whether a cell below the aim is given more time. */
    public boolean reachesAim() {
        return this != SANITY;
    }

    /** Whether the memory model is asked beside the hardware. */
    public boolean asksModel() {
        return this != SANITY;
    }

    /** How long the memory model may take for a cell in one layer at first. */
    public Duration modelStart() {
        return MODEL_START;
    }

    /** How long the memory model may take for a cell in one layer, if other cells leave the time. */
    public Duration modelLimit() {
        return switch (this) {
            case NIGHTLY -> NIGHTLY_MODEL_LIMIT;
            case TEETH -> TEETH_MODEL_LIMIT;
            default -> QUICK_MODEL_LIMIT;
        };
    }

    /** Whether cells are left out that the budget has no room for. */
    public boolean leavesOut() {
        return this == QUICK || this == BRIEF || this == NIGHTLY;
    }

    /** Whether a subject's cell is left as soon as it is refuted, so that there is time for the others. */
    public boolean isHasty() {
        return this == QUICK || this == BRIEF;
    }
}
