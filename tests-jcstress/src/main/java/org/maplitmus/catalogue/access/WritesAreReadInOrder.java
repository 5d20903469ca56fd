package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a variable twice, another reads it twice. */
@Guarantee(
        id = "VAR-02",
        statement = "Two writes of one thread to a variable are read in their order.",
        promise = IdiomPromises.COHERENT,
        allowed =
                @Outcome(
                        id = {"0, 0", "0, 1", "0, 2", "1, 1", "1, 2", "2, 2"},
                        sentence = "as if the threads took turns"),
        broken = {
            @Outcome(
                    id = "2, 1",
                    sentence = "the reader saw the two writes in the wrong order",
                    unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
            @Outcome(
                    id = {"1, 0", "2, 0"},
                    sentence = "the second read saw the time before both writes",
                    unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here")
        },
        note =
                "CoRR2. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class WritesAreReadInOrder {

    private final IntCell x;

    /** Shares {@code x}, which is 0. */
    public WritesAreReadInOrder(IntCell x) {
        this.x = x;
    }

    @Actor
    public void writer() {
        x.set(1);
        x.set(2);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = x.get();
        r.r2 = x.get();
    }
}
