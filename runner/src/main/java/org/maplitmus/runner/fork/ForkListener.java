package org.maplitmus.runner.fork;

import org.maplitmus.report.collect.Mishap;
import org.maplitmus.runner.jvm.Configuration;

/** Who wants to know how the forks are doing; called by any lane's thread. */
public interface ForkListener {

    /** The raw result of a cell is on disk. */
    void finished(Configuration configuration, String cell);

    /** A fork failed. */
    void failed(Mishap mishap);
}
