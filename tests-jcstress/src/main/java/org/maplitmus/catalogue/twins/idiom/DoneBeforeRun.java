package org.maplitmus.catalogue.twins.idiom;

import java.util.concurrent.atomic.AtomicBoolean;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.OnceCell;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A once that marks its action as done before it runs it, by one compare-and-set.
 *
 * <p>It runs once, and that is all: the callers that lose go on while the action is under way.
 */
@Subject(name = "done-before-run")
@Claim(
        promises = IdiomPromises.RUNS_ONCE,
        source = @Source(value = "The Go Memory Model, June 6, 2022: Once", url = Docs.GO_MEMORY))
@WeakenedTwin(of = "Go-Once", without = "the wait of the other callers for the end of the action", refutes = "IDM-08")
public final class DoneBeforeRun implements OnceCell {

    private final AtomicBoolean done = new AtomicBoolean();

    /** One that has run nothing yet. */
    public DoneBeforeRun() {}

    @Override
    public void run(Runnable action) {
        if (done.compareAndSet(false, true)) {
            action.run();
        }
    }
}
