package org.maplitmus.cli.terminal;

/** Says that what the user typed cannot be done, and why. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
