package org.maplitmus.catalogue.detection;

/** A flag that one thread raises and another waits for, though not for long. */
final class Signal {

    private static final int PATIENCE = 200;

    /* Volatile: what comes before it is raised happens-before what comes after it is seen. */
    private volatile boolean raised;

    void raise() {
        raised = true;
    }

    /** Whether it is raised before the calling thread runs out of patience. */
    boolean await() {
        for (int spin = 0; spin < PATIENCE && !raised; spin++) {
            Thread.onSpinWait();
        }
        return raised;
    }
}
