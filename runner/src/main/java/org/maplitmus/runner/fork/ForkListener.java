package org.maplitmus.runner.fork;

import java.util.function.Consumer;
import org.maplitmus.report.collect.Mishap;
import org.maplitmus.runner.jvm.Configuration;

/** Who wants to know how the forks are doing; called by any lane's thread. */
public interface ForkListener {

    /** The raw result of a cell is on disk. */
    void finished(Configuration configuration, String cell);

    /** A fork failed. */
    void failed(Mishap mishap);

    /** Who wants to know of failures alone, and hears of them in {@code failures}. */
    static ForkListener of(Consumer<Mishap> failures) {
        return new ForkListener() {

            @Override
            public void finished(Configuration configuration, String cell) {}

            @Override
            public void failed(Mishap mishap) {
                failures.accept(mishap);
            }
        };
    }
}
