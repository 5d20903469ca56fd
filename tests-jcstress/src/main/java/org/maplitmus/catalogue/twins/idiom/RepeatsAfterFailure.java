package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A once that marks its action as done when it returns, and not when it throws. */
@Subject(name = "repeats-after-failure")
@Claim(
        promises = IdiomPromises.FAILURE_COUNTS,
        source =
                @Source(
                        value = "sync, Go 1.24.4: Once.Do: \"If f panics, Do considers it to have returned\"",
                        url = Docs.GO_SYNC))
@WeakenedTwin(of = "Go-Once", without = "the mark after a failure", refutes = "IDM-10")
public final class RepeatsAfterFailure implements OnceCell {

    private boolean done;

    /** One that has run nothing yet. */
    public RepeatsAfterFailure() {}

    @Override
    public synchronized void run(Runnable action) {
        if (!done) {
            action.run();
            done = true;
        }
    }
}
