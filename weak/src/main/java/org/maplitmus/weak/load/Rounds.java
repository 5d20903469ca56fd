package org.maplitmus.weak.load;

import java.util.ArrayList;
import java.util.List;

/**
 * What an actor has seen since it last hinted that it waits for others, and in the round before that.
 *
 * <p>A round is what lies between two hints. One with a write is none.
 */
final class Rounds {

    private final List<Look> looks = new ArrayList<>();
    private List<Look> before = List.of();
    private boolean hasHinted;

    void add(Look look) {
        if (hasHinted) {
            looks.add(look);
        }
    }

    /** Whether the round that ends here saw something, and the same as the one before. */
    boolean isLikeTheLast() {
        return !looks.isEmpty() && looks.equals(before);
    }

    /** What this round has seen so far. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** Starts a round. */
    void begin() {
        before = List.copyOf(looks);
        looks.clear();
        hasHinted = true;
    }

    /** A write ends what may be a spin. */
    void forget() {
        hasHinted = false;
        looks.clear();
    }

    static boolean hasNews(List<Look> looks) {
        return looks.stream().anyMatch(Look::hasNews);
    }
}
