package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes its work and a flag, another reads the flag and the work: message passing. */
@Guarantee(
        id = "VAR-08",
        statement = "A thread that reads the flag then reads the work that was written before the flag.",
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
                "MP. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheFlagShowsTheWork {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TheFlagShowsTheWork(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(1);
        y.set(1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = y.get();
        r.r2 = x.get();
    }
}
