package org.maplitmus.catalogue.twins.idiom;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Cancellable;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A scope that reports its cancel when it has asked its task to end, and does not wait until it has. */
@Subject(name = "reports-without-waiting")
@Claim(
        promises = IdiomPromises.CANCEL_IS_LAST,
        source =
                @Source(
                        value =
                                "Scope: when it has reported a cancel, \"all writes of its tasks are seen, and none comes later\"",
                        url = Docs.SYNCHRONIZATION_ORDER))
@WeakenedTwin(of = "Scope", without = "the wait for the tasks before the report", refutes = "IDM-19")
public final class ReportsWithoutWaiting implements Cancellable {

    private @Nullable Thread thread;

    /** One without a task. */
    public ReportsWithoutWaiting() {}

    @Override
    public void begin(Runnable task) {
        Thread running = new Thread(task);
        running.setDaemon(true);
        running.start();
        thread = running;
    }

    @Override
    public void cancel() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
