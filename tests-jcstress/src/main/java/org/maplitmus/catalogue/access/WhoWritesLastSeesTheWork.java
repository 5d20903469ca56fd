package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes its work and a flag, another overwrites the flag and reads the work. */
@Guarantee(
        id = "VAR-14",
        statement = "A thread that overwrites the flag then reads the work that was written before the flag.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 1", "1, 1", "1, 2"},
                        sentence = "as if the threads took turns"),
        broken = @Outcome(id = "0, 2", sentence = "the overwriter came after the flag, and did not see the work"),
        note =
                "R. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class WhoWritesLastSeesTheWork {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public WhoWritesLastSeesTheWork(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(1);
        y.set(1);
    }

    @Actor
    public void overwriter(II_Result r) {
        y.set(2);
        r.r1 = x.get();
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = y.get();
    }
}
