package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A once whose callers look at the mark and run the action without a lock. */
@Subject(name = "looks-without-lock")
@Claim(
        promises = IdiomPromises.RUNS_ONCE,
        source =
                @Source(
                        value = "sync, Go 1.24.4: Once: \"Once is an object that will perform exactly one action\"",
                        url = Docs.GO_SYNC))
@WeakenedTwin(of = "Go-Once", without = "the lock under which the mark is looked at again", refutes = "IDM-07")
public final class LooksWithoutLock implements OnceCell {

    private volatile boolean done;

    /** One that has run nothing yet. */
    public LooksWithoutLock() {}

    @Override
    public void run(Runnable action) {
        if (!done) {
            Gap.open();
            action.run();
            done = true;
        }
    }
}
