package org.maplitmus.catalogue.idiom;

/** An exclusion whose two ends are calls of their own. */
public interface Locking extends Exclusion {

    /** Waits until it is free, and takes it. */
    void lock();

    /** Takes it if it is free. */
    boolean tryLock();

    /** Gives it up. */
    void unlock();

    @Override
    default void run(Runnable section) {
        lock();
        try {
            section.run();
        } finally {
            unlock();
        }
    }
}
