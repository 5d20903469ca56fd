package org.maplitmus.maps.detection;

import java.util.List;

/**
 * A detector taken apart: what each thread does with the shared word, one access a step.
 *
 * @param actors the steps of each thread
 */
record Protocol(List<List<Step>> actors) {

    /** One access of one thread; no two threads are ever inside the same one. */
    interface Step {

        /** Takes it; false if the thread reports and goes no further. */
        boolean take(Shared shared, int actor);
    }

    /** What the threads share, what each keeps to itself, and who is inside the body. */
    static final class Shared {

        int word;
        final int[] seen = new int[2];
        final boolean[] inside = new boolean[2];
        boolean overlapped;

        Shared() {}

        Shared(Shared other) {
            word = other.word;
            System.arraycopy(other.seen, 0, seen, 0, seen.length);
            System.arraycopy(other.inside, 0, inside, 0, inside.length);
            overlapped = other.overlapped;
        }
    }

    /** The body, without an access to the word: it opens in one step and closes in the next. */
    static List<Step> body() {
        return List.of(
                (shared, actor) -> {
                    shared.inside[actor] = true;
                    shared.overlapped |= shared.inside[1 - actor];
                    return true;
                },
                (shared, actor) -> {
                    shared.inside[actor] = false;
                    return true;
                });
    }
}
