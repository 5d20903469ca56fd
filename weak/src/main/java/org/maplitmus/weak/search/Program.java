package org.maplitmus.weak.search;

import org.maplitmus.weak.memory.Layer;

/** What is searched: threads over shared memory. */
@FunctionalInterface
public interface Program {

    /** Runs it once, from its start; with the same decisions it does the same. */
    Ending run(Layer layer, Scheduler scheduler);
}
