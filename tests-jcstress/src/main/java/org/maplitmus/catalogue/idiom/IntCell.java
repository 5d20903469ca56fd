package org.maplitmus.catalogue.idiom;

/** A variable that threads share. */
public interface IntCell {

    /** Reads it. */
    int get();

    /** Writes it. */
    void set(int value);
}
