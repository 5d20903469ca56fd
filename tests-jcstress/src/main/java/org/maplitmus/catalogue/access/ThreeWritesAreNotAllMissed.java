package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** Three threads each write one variable and read the next: store buffering in a ring. */
@Guarantee(
        id = "VAR-18",
        statement =
                "If three threads each write one variable and then read the next in a ring, at least one sees a write.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 0", "1, 0, 1", "1, 1, 0", "1, 1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "0, 0, 0",
                        sentence = "each of the three read before the write of another was visible to it",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "3.SB. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class ThreeWritesAreNotAllMissed {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public ThreeWritesAreNotAllMissed(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
        z = cells.get();
    }

    @Actor
    public void first(III_Result r) {
        x.set(1);
        r.r1 = y.get();
    }

    @Actor
    public void second(III_Result r) {
        y.set(1);
        r.r2 = z.get();
    }

    @Actor
    public void third(III_Result r) {
        z.set(1);
        r.r3 = x.get();
    }
}
