package org.maplitmus.catalogue.idiom;

/** The moment that a thread takes between two steps of its work, so that another has the time to come in. */
final class Moment {

    private static final int SPINS = 20;

    private Moment() {}

    static void pass() {
        for (int spin = 0; spin < SPINS; spin++) {
            Thread.onSpinWait();
        }
    }
}
