package org.maplitmus.catalogue.idiom;

/** Something that runs one action, whoever asks first. */
@FunctionalInterface
public interface OnceCell {

    /** Runs {@code action} unless one was run before, and returns when that which was run has ended. */
    void run(Runnable action);
}
