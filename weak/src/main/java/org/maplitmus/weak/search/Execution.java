package org.maplitmus.weak.search;

import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Listener;

/** An execution that can be played again. */
public interface Execution {

    /** How weak memory was. */
    Layer layer();

    /**
     * Runs {@code program} with the same decisions, and tells {@code listener} what the threads do.
     *
     * @throws DivergedException if the program asks for other decisions
     */
    Ending replay(Program program, Listener listener);
}
