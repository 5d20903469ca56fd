package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;
import org.maplitmus.maps.mutex.Mutex;

/** A double-checked lock whose lock does not know its owner. */
@Subject(name = "forgets-its-owner")
@Claim(
        promises = IdiomPromises.ANSWERS_ITSELF,
        source =
                @Source(
                        value = "JLS 17.1: \"A thread t may lock a particular monitor multiple times\"",
                        url = Docs.MONITORS))
@WeakenedTwin(of = "double-checked-volatile", without = "the owner of the lock", refutes = "IDM-11")
public final class ForgetsItsOwner implements OnceCell {

    private final Mutex mutex = new Mutex();
    private volatile boolean done;

    /** One that has run nothing yet. */
    public ForgetsItsOwner() {}

    @Override
    public void run(Runnable action) {
        if (!done) {
            runAlone(action);
        }
    }

    private void runAlone(Runnable action) {
        mutex.lock();
        try {
            if (!done) {
                action.run();
                done = true;
            }
        } finally {
            mutex.unlock();
        }
    }
}
