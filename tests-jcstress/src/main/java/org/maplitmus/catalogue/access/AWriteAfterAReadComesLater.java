package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes a variable, another reads it and writes it. */
@Guarantee(
        id = "VAR-03",
        statement = "A write to a variable comes after the write that its thread has read there before.",
        promise = IdiomPromises.COHERENT,
        allowed =
                @Outcome(
                        id = {"0, 1", "0, 2", "1, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1",
                        sentence = "the overwriter read the write, and its own came before that",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "CoRW2. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class AWriteAfterAReadComesLater {

    private final IntCell x;

    /** Shares {@code x}, which is 0. */
    public AWriteAfterAReadComesLater(IntCell x) {
        this.x = x;
    }

    @Actor
    public void writer() {
        x.set(1);
    }

    @Actor
    public void overwriter(II_Result r) {
        r.r1 = x.get();
        x.set(2);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = x.get();
    }
}
