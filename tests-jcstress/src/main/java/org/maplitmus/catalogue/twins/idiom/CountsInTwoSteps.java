package org.maplitmus.catalogue.twins.idiom;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.Latch;
import org.maplitmus.catalogue.twins.Gap;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/** A latch whose count is a plain field: it is read, and one less is stored. */
@Subject(name = "counts-in-two-steps")
@Claim(
        promises = IdiomPromises.COUNTS_DOWN,
        source =
                @Source(
                        value =
                                "CountDownLatch: \"Until the count reaches zero, actions in a thread prior to calling countDown() happen-before actions following a successful return from a corresponding await()\"",
                        url = Docs.CONCURRENT + "CountDownLatch.html"))
@WeakenedTwin(of = "CountDownLatch", without = "the compare-and-set of the count", refutes = "IDM-16")
public final class CountsInTwoSteps implements Latch {

    private int count = 2;

    /** One that waits for two. */
    public CountsInTwoSteps() {}

    @Override
    public void done() {
        int before = count;
        Gap.open();
        count = before - 1;
    }

    @Override
    public boolean isZero() {
        return count == 0;
    }
}
