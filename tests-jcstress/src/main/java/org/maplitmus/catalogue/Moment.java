package org.maplitmus.catalogue;

/** The moment that a thread takes between two steps of its work, so that another has the time to come in. */
public final class Moment {

    private static final int SPINS = 20;

    private Moment() {}

    /** Takes some hundred nanoseconds, and gives no processor away. */
    public static void pass() {
        for (int spin = 0; spin < SPINS; spin++) {
            Thread.onSpinWait();
        }
    }
}
