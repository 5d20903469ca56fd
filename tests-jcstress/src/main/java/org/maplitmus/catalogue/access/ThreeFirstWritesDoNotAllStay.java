package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** Three threads each write one variable, and then the next. */
@Guarantee(
        id = "VAR-19",
        statement =
                "If three threads each write one variable and then the next in a ring, at least one second write stays.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"1, 1, 2", "1, 2, 1", "1, 2, 2", "2, 1, 1", "2, 1, 2", "2, 2, 1", "2, 2, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1, 1",
                        sentence = "each variable was left with the first write of a thread",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "3.2W. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class ThreeFirstWritesDoNotAllStay {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public ThreeFirstWritesDoNotAllStay(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
        z = cells.get();
    }

    @Actor
    public void first() {
        x.set(1);
        y.set(2);
    }

    @Actor
    public void second() {
        y.set(1);
        z.set(2);
    }

    @Actor
    public void third() {
        z.set(1);
        x.set(2);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r1 = x.get();
        r.r2 = y.get();
        r.r3 = z.get();
    }
}
