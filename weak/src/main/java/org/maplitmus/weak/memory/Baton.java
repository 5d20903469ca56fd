package org.maplitmus.weak.memory;

/** What threads hand to each other without a variable. */
final class Baton {

    private Clock clock = Clock.NONE;

    Clock clock() {
        return clock;
    }

    void add(Clock more) {
        clock = clock.join(more);
    }
}
