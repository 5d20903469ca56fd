package org.maplitmus.catalogue.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two workers work and count down from two; the second of them looks whether all is done, and for the other's work. */
@Guarantee(
        id = "IDM-16",
        statement = "Who sees the count at zero sees all that was done before each step down, and no step is lost.",
        source = {
            @Source(
                    value =
                            "sync, Go 1.24.4: WaitGroup.Done: \"In the terminology of the Go memory model, a call to Done synchronizes before the return of any Wait call that it unblocks.\"",
                    url = Docs.GO_SYNC),
            @Source(
                    value =
                            "CountDownLatch: \"actions in a thread prior to calling countDown() happen-before actions following a successful return from a corresponding await() in another thread\"",
                    url = Docs.CONCURRENT + "CountDownLatch.html")
        },
        promise = IdiomPromises.COUNTS_DOWN,
        allowed = {
            @Outcome(id = "-1, 1", sentence = "the second worker was done first, and all was done in the end"),
            @Outcome(id = "1, 1", sentence = "the second worker saw all done, and the work of the first")
        },
        broken = {
            @Outcome(
                    id = "0, 1",
                    sentence = "the second worker saw all done, but not the work of the first",
                    unseen = "every counter here counts with an atomic instruction, which is a full fence on x86"),
            @Outcome(id = "-1, 0", sentence = "both were done, and one of the steps was lost")
        },
        note = "Any machine shows a lost step.")
public class ACountOfZeroShowsAllTheWork {

    private final Latch latch;
    private int work;

    /** Shares {@code latch}. */
    public ACountOfZeroShowsAllTheWork(Latch latch) {
        this.latch = latch;
    }

    @Actor
    public void firstWorker() {
        work = 1;
        latch.done();
    }

    @Actor
    public void secondWorker(II_Result r) {
        latch.done();
        r.r1 = latch.isZero() ? work : -1;
    }

    @Arbiter
    public void all(II_Result r) {
        r.r2 = latch.isZero() ? 1 : 0;
    }
}
