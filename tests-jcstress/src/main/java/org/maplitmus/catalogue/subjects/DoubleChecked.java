package org.maplitmus.catalogue.subjects;

import org.maplitmus.catalogue.idiom.OnceCell;

/** The double-checked lock as it should be: the mark that is looked at without the lock is volatile. */
public final class DoubleChecked implements OnceCell {

    private volatile boolean done;

    /** One that has run nothing yet. */
    public DoubleChecked() {}

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
