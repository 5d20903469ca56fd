package org.maplitmus.catalogue.idiom;

/** A place where values go from one thread to another, which wait for each other if they must. */
public interface Handoff {

    /** Sends {@code value}. */
    void send(int value) throws InterruptedException;

    /** Receives a value. */
    int receive() throws InterruptedException;
}
