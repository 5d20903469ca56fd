package org.maplitmus.catalogue.twins;

/** The gap between two steps of a twin that should have been one, wide enough for another thread to come in. */
public final class Gap {

    private static final int SPINS = 20;

    private Gap() {}

    /** Takes as long as another thread needs to come in. */
    public static void open() {
        for (int spin = 0; spin < SPINS; spin++) {
            Thread.onSpinWait();
        }
    }

    /** Lets another thread on, which may need this very processor. */
    @SuppressWarnings("ThreadPriorityCheck")
    public static void giveWay() {
        Thread.yield();
    }
}
