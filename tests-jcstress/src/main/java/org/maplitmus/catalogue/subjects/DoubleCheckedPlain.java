package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.OnceCell;

/** The double-checked lock as it was often written: the look without the lock is a race. */
public final class DoubleCheckedPlain implements OnceCell {

    private boolean done;

    /** One that has run nothing yet. */
    public DoubleCheckedPlain() {}

    @Override
    public void run(Runnable action) {
        if (!done) {
            runAlone(action);
        }
    }

    private synchronized void runAlone(Runnable action) {
        if (!done) {
            action.run();
            done = true;
        }
    }
}
