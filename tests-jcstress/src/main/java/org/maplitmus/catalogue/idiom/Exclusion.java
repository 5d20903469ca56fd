package org.maplitmus.catalogue.idiom;

/** A section of which only one thread is inside at a time. */
@FunctionalInterface
public interface Exclusion {

    /** Runs {@code section} when no other thread is in one. */
    void run(Runnable section);
}
