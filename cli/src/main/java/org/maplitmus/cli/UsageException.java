package org.maplitmus.cli;

/** Says that what the user typed cannot be done, and why. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
