package org.maplitmus.runner.stress;

/** Says in one line why nothing is selected, and what was probably meant. */
public final class SelectionException extends Exception {

    private static final long serialVersionUID = 1L;

    SelectionException(String message) {
        super(message);
    }
}
