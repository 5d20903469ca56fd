package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads each write one variable and read the other: store buffering. */
@Guarantee(
        id = "VAR-13",
        statement =
                "If two threads each write one variable and then read the other, at least one sees the write of the other.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "0, 0",
                        sentence = "each of the two read before the write of the other was visible to it"),
        note =
                "SB. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class TwoWritesAreNotBothMissed {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TwoWritesAreNotBothMissed(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left(II_Result r) {
        x.set(1);
        r.r1 = y.get();
    }

    @Actor
    public void right(II_Result r) {
        y.set(1);
        r.r2 = x.get();
    }
}
