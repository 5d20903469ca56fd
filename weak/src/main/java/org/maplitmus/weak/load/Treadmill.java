package org.maplitmus.weak.load;

import java.util.List;
import java.util.Optional;
import org.maplitmus.weak.memory.Variable;

/** The rounds that an actor makes while nobody else moves, all like the one before: does it leave by itself? */
final class Treadmill {

    /** Who comes round so often is taken to do so for ever. */
    private static final int MOST_ROUNDS = 2_000;

    private final List<Look> round;
    private int at;
    private int rounds;

    Treadmill(List<Look> round) {
        this.round = round;
    }

    /** What the actor sees where it now looks; nothing if it did not look there in the rounds before. */
    Optional<Look> next(Variable variable) {
        boolean isSame = at < round.size() && round.get(at).variable().equals(variable);
        return isSame ? Optional.of(round.get(at++)) : Optional.empty();
    }

    /** Ends a round; returns whether it was whole. */
    boolean comesRound() {
        boolean isWhole = at == round.size();
        at = 0;
        rounds++;
        return isWhole;
    }

    boolean isEndless() {
        return rounds >= MOST_ROUNDS;
    }
}
