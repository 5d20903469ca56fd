package org.maplitmus.catalogue.idiom;

/** A variable of 64 bits that threads share. */
public interface LongCell {

    /** Reads it. */
    long get();

    /** Writes it. */
    void set(long value);
}
