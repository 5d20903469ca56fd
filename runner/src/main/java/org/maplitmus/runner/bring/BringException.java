package org.maplitmus.runner.bring;

/** Says in one line why a map cannot be brought, and how to mend it. */
public final class BringException extends Exception {

    private static final long serialVersionUID = 1L;

    BringException(String message) {
        super(message);
    }
}
