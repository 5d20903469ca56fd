package org.maplitmus.catalogue.idiom;

/** A queue with room for one value, that can be closed. */
public interface Buffer {

    /** The result of {@link #tryReceive} if there is nothing yet. */
    int EMPTY = -1;

    /** The result of {@link #tryReceive} if there is nothing and never will be. */
    int CLOSED = -2;

    /** Sends {@code value}, which is positive, if there is room. */
    boolean trySend(int value);

    /** What is there, {@link #EMPTY} or {@link #CLOSED}. */
    int tryReceive();

    /** Says that nothing more is sent. */
    void close();
}
