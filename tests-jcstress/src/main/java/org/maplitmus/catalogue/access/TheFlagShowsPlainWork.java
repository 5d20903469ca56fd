package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** The work is in a plain field; the flag alone is a variable of the mode. */
@Guarantee(
        id = "VAR-25",
        statement = "A thread that reads the flag then reads the plain work that was written before the flag.",
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0", "0, 1", "1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence = "the reader saw the flag, and not the work",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "MP with plain work. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheFlagShowsPlainWork {

    private int x;
    private final IntCell y;

    /** Shares {@code y}, which is 0. */
    public TheFlagShowsPlainWork(IntCell y) {
        this.y = y;
    }

    @Actor
    public void writer() {
        x = 1;
        y.set(1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = y.get();
        r.r2 = x;
    }
}
