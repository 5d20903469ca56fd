package org.maplitmus.runner.keys;

import java.util.List;
import java.util.stream.Stream;
import org.maplitmus.contract.convert.KeyKind;
import org.maplitmus.report.collect.KeyTally;

/** The kinds of keys that a cell is tried with, one after the other, again and again. Not thread-safe. */
public final class KeyTurns {

    /** How long it must be sampled with one kind at least: to begin costs a millisecond. */
    private static final long LEAST_MILLIS = 5;

    private final List<KeyKind> turns;
    private int next;

    private KeyTurns(List<KeyKind> turns) {
        this.turns = turns;
    }

    /** Turns of the kinds that the map does not refuse: every second turn is of the scenario's own if it is there. */
    public static KeyTurns of(List<KeyTally> chosen) {
        List<KeyKind> kinds = chosen.stream()
                .filter(tally -> tally.refusal().isEmpty())
                .map(KeyTally::kind)
                .toList();
        List<KeyKind> others =
                kinds.stream().filter(kind -> kind != KeyKind.SMALL).toList();
        if (others.isEmpty()) {
            return new KeyTurns(List.of(KeyKind.SMALL));
        }
        boolean between = others.size() < kinds.size();
        return new KeyTurns(
                between ? others.stream().flatMap(KeyTurns::behindSmall).toList() : others);
    }

    private static Stream<KeyKind> behindSmall(KeyKind other) {
        return Stream.of(KeyKind.SMALL, other);
    }

    /** Whether there are several. */
    public boolean alternate() {
        return turns.size() > 1;
    }

    /** Whether the first two, which are of different kinds, have been begun if there are several. */
    public boolean differed() {
        return next >= Math.min(2, turns.size());
    }

    /** How long one turn takes, if all of them together take {@code millis}. */
    public long millis(long millis) {
        return alternate() ? Math.max(LEAST_MILLIS, millis / turns.size()) : millis;
    }

    /** The kind whose turn it is. */
    public KeyKind next() {
        return turns.get(next++ % turns.size());
    }
}
