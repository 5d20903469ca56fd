package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** The work is in a plain field; the flag alone is a variable of the mode. */
@Guarantee(
        id = "VAR-26",
        statement =
                "What a thread writes to plain work after it has read the flag comes after the work that was written before the flag.",
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 1", "0, 2", "1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 2",
                        sentence = "the overwriter saw the flag, and the work came after what it wrote",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "S with plain work. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class WhoSeesTheFlagWritesPlainWorkLast {

    private int x;
    private final IntCell y;

    /** Shares {@code y}, which is 0. */
    public WhoSeesTheFlagWritesPlainWorkLast(IntCell y) {
        this.y = y;
    }

    @Actor
    public void writer() {
        x = 2;
        y.set(1);
    }

    @Actor
    public void overwriter(II_Result r) {
        r.r1 = y.get();
        x = 1;
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = x;
    }
}
