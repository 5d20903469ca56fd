package org.maplitmus.catalogue.idiom;

import java.util.concurrent.CountDownLatch;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A task writes, is cancelled, and writes once more on its way out; the one that cancelled looks twice.
 *
 * <p>To interrupt is only to ask. A report of the cancel that does not wait for the task gives the memory back while
 * somebody still writes to it.
 */
@Guarantee(
        id = "IDM-19",
        statement = "When a cancel has been reported, no task writes any more.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.4: \"The final action in a thread T1 synchronizes-with any action in another thread T2 that detects that T1 has terminated.\"",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value =
                            "ExecutorService.shutdownNow, which does not promise it: \"This method does not wait for actively executing tasks to terminate.\"",
                    url = Docs.CONCURRENT + "ExecutorService.html#shutdownNow()")
        },
        promise = IdiomPromises.CANCEL_IS_LAST,
        allowed = @Outcome(id = "still", sentence = "nothing was written after the cancel had been reported"),
        broken = @Outcome(id = "written", sentence = "the task wrote after its cancel had been reported"),
        note = "Any machine shows it.")
public class NothingIsWrittenAfterACancel {

    private static final long LAST_WORK_MILLIS = 20;

    private final Cancellable tasks;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int written;

    /** Runs a task with {@code tasks}. */
    public NothingIsWrittenAfterACancel(Cancellable tasks) {
        this.tasks = tasks;
    }

    @Trial(times = 20)
    public void canceller(L_Result r) throws InterruptedException {
        tasks.begin(this::task);
        begun.await();
        tasks.cancel();
        int reported = written;
        ended.await();
        r.r1 = written == reported ? "still" : "written";
    }

    private void task() {
        begun.countDown();
        pause(Long.MAX_VALUE);
        pause(LAST_WORK_MILLIS);
        written = 1;
        ended.countDown();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // It has been cancelled, and does its last work.
        }
    }
}
