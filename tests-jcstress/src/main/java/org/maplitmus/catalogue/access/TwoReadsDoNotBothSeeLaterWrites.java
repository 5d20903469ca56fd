package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads each read one variable and write the other: load buffering. */
@Guarantee(
        id = "VAR-06",
        statement =
                "If two threads each read one variable and then write the other, at least one does not see the write of the other.",
        promise = IdiomPromises.READS_COME_FIRST,
        allowed =
                @Outcome(
                        id = {"0, 0", "0, 1", "1, 0"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1",
                        sentence = "each of the two read what the other wrote after its own read",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "LB. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TwoReadsDoNotBothSeeLaterWrites {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TwoReadsDoNotBothSeeLaterWrites(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left(II_Result r) {
        r.r1 = x.get();
        y.set(1);
    }

    @Actor
    public void right(II_Result r) {
        r.r2 = y.get();
        x.set(1);
    }
}
