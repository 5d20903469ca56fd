package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** One thread writes its work and a flag, another reads the flag and overwrites the work. */
@Guarantee(
        id = "VAR-09",
        statement =
                "What a thread writes after it has read the flag comes after the work that was written before the flag.",
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
                "S. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class WhoSeesTheFlagWritesLast {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public WhoSeesTheFlagWritesLast(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(2);
        y.set(1);
    }

    @Actor
    public void overwriter(II_Result r) {
        r.r1 = y.get();
        x.set(1);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = x.get();
    }
}
