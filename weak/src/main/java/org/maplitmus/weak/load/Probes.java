package org.maplitmus.weak.load;

/** What the JDK keeps with a thread to spread threads over the cells of a counter. */
public interface Probes {

    /** That of the thread that runs. */
    int getThreadLocalRandomProbe();

    /** Another one for the thread that runs. */
    int advanceThreadLocalRandomProbe(int probe);

    /** Gives the thread that runs one. */
    void localInit();

    /** A number, for a choice between spinning and more spinning. */
    int nextSecondarySeed();
}
