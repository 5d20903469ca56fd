package org.maplitmus.weak.load;

/** Takes an actor out of an execution that is given up. */
final class AbandonedError extends Error {

    private static final long serialVersionUID = 1L;

    AbandonedError() {
        super("abandoned", null, false, false);
    }
}
