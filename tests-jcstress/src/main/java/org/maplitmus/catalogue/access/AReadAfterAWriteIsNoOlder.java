package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a variable and reads it, another writes it. */
@Guarantee(
        id = "VAR-04",
        statement = "A read of a variable gives no older write than the one that its thread has made there before.",
        promise = IdiomPromises.COHERENT,
        allowed =
                @Outcome(
                        id = {"1, 1", "1, 2", "2, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "2, 1",
                        sentence = "the writer read a write that its own came after",
                        unseen = "no compiler or processor is known to do it"),
        note = "CoWR. The JLS allows it for plain variables; no compiler or processor is known to do it.")
public class AReadAfterAWriteIsNoOlder {

    private final IntCell x;

    /** Shares {@code x}, which is 0. */
    public AReadAfterAWriteIsNoOlder(IntCell x) {
        this.x = x;
    }

    @Actor
    public void writer(II_Result r) {
        x.set(1);
        r.r1 = x.get();
    }

    @Actor
    public void overwriter() {
        x.set(2);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = x.get();
    }
}
