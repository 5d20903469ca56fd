package org.maplitmus.weak.search;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.maplitmus.weak.memory.Layer;

/** Looks for all outcomes of a program in one layer. */
public final class Search {

    /* How many lots are tried, where the program draws. */
    private static final int MOST_SEEDS = 32;

    private final Program program;
    private final Layer layer;
    private final Bounds bounds;
    private final long deadline;
    private final SortedMap<String, Found> found = new TreeMap<>();
    private final Set<Long> signatures = new HashSet<>();
    private final Conflicts conflicts;
    private Conflicts before;
    private long executions;
    private long redundant;
    private long cut;
    private boolean hasDrawn;
    private boolean hasLeftOut;
    private boolean hasEnough;

    private Search(Program program, Layer layer, Bounds bounds) {
        this.program = program;
        this.layer = layer;
        this.bounds = bounds;
        this.deadline = System.nanoTime() + bounds.time().toNanos();
        this.conflicts = new Conflicts(layer);
        this.before = conflicts.copy();
    }

    /** Tries all ways, within bounds. */
    public static Answer complete(Program program, Layer layer, Bounds bounds) {
        return new Search(program, layer, bounds).complete();
    }

    /** Tries ways by lot, within bounds; the same ones with the same seed. */
    public static Answer random(Program program, Layer layer, Bounds bounds, long seed) {
        return new Search(program, layer, bounds).random(seed);
    }

    private Answer complete() {
        boolean isExhausted = exhaust(1);
        for (int seed = 2; hasDrawn && isExhausted && seed <= MOST_SEEDS; seed++) {
            isExhausted = exhaust(seed);
        }
        return answer(isExhausted && cut == 0 && !hasDrawn && !hasLeftOut);
    }

    private boolean exhaust(int seed) {
        boolean isExhausted = false;
        while (!isExhausted && mayGoOn()) {
            isExhausted = pass(seed);
        }
        return isExhausted;
    }

    /* Whether all ways were tried with what was known of conflicts from the start. */
    private boolean pass(int seed) {
        Complete complete = new Complete(layer, conflicts, seed);
        Recorder recorder = new Recorder(complete);
        while (mayGoOn()) {
            complete.begin();
            run(recorder, complete);
            hasDrawn |= complete.hasDrawn();
            if (hasLearned()) {
                return false;
            }
            if (!complete.advance()) {
                hasLeftOut |= complete.hasLeftOut();
                return true;
            }
        }
        return false;
    }

    private void run(Recorder recorder, Complete complete) {
        recorder.begin();
        Ending ending = program.run(layer, recorder);
        executions++;
        if (complete.isRedundant()) {
            redundant++;
        } else {
            note(ending, recorder);
        }
    }

    private Answer random(long seed) {
        Lottery lottery = new Lottery(conflicts, seed);
        Recorder recorder = new Recorder(lottery);
        while (mayGoOn()) {
            lottery.begin();
            recorder.begin();
            Ending ending = program.run(layer, recorder);
            executions++;
            note(ending, recorder);
            hasLearned();
        }
        return answer(false);
    }

    private boolean mayGoOn() {
        return !hasEnough && executions < bounds.executions() && System.nanoTime() - deadline < 0;
    }

    private boolean hasLearned() {
        if (!conflicts.hasGrown()) {
            return false;
        }
        before = conflicts.copy();
        return true;
    }

    private void note(Ending ending, Recorder recorder) {
        switch (ending.kind()) {
            case CUT -> cut++;
            case GIVEN_UP -> redundant++;
            case WHOLE -> keep(ending, recorder);
        }
    }

    private void keep(Ending ending, Recorder recorder) {
        signatures.add(recorder.signature());
        hasEnough |= bounds.isEnough().test(ending.outcome());
        Found known = found.get(ending.outcome());
        found.put(
                ending.outcome(),
                known == null
                        ? new Found(ending.outcome(), 1, executions, new Trail(layer, before, recorder.decisions()))
                        : known.again());
    }

    private Answer answer(boolean isExhausted) {
        return new Answer(layer, found, executions, redundant, cut, signatures.size(), isExhausted);
    }
}
