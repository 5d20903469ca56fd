package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a variable, another reads it twice. */
@Guarantee(
        id = "VAR-01",
        statement = "A second read of a variable gives no older write than the first.",
        promise = IdiomPromises.COHERENT,
        allowed =
                @Outcome(
                        id = {"0, 0", "0, 1", "1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the second read saw an older value than the first",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "CoRR. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class ReadsDoNotGoBack {

    private final IntCell x;

    /** Shares {@code x}, which is 0. */
    public ReadsDoNotGoBack(IntCell x) {
        this.x = x;
    }

    @Actor
    public void writer() {
        x.set(1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = x.get();
        r.r2 = x.get();
    }
}
