package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** Three threads each read one variable and write the next: load buffering in a ring. */
@Guarantee(
        id = "VAR-07",
        statement =
                "If three threads each read one variable and then write the next in a ring, at least one sees no write.",
        promise = IdiomPromises.READS_COME_FIRST,
        allowed =
                @Outcome(
                        id = {"0, 0, 0", "0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 0", "1, 0, 1", "1, 1, 0"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1, 1",
                        sentence = "each of the three read what another wrote after its own read",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "3.LB. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class ThreeReadsDoNotAllSeeLaterWrites {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public ThreeReadsDoNotAllSeeLaterWrites(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
        z = cells.get();
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = x.get();
        y.set(1);
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = y.get();
        z.set(1);
    }

    @Actor
    public void third(III_Result r) {
        r.r3 = z.get();
        x.set(1);
    }
}
