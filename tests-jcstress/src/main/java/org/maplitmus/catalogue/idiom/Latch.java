package org.maplitmus.catalogue.idiom;

/** A count of two. */
public interface Latch {

    /** Takes one from the count. */
    void done();

    /** Whether the count has come down to zero. */
    boolean isZero();
}
