package org.maplitmus.runner.run;

import org.maplitmus.report.collect.Mishap;

/** Who wants to know how the forks are doing; called by any lane's thread. */
interface ForkListener {

    /** The raw result of a cell is on disk. */
    void finished(Configuration configuration, String cell);

    /** A fork failed. */
    void failed(Mishap mishap);
}
