package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads each write the same two variables, in opposite orders. */
@Guarantee(
        id = "VAR-15",
        statement = "If two threads write the same two variables in opposite orders, at least one second write stays.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"1, 2", "2, 1", "2, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1",
                        sentence = "each variable was left with the first write of a thread",
                        unseen = "it takes a compiler that reorders the accesses, and C2 has not done it here"),
        note =
                "2+2W. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class FirstWritesDoNotBothStay {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public FirstWritesDoNotBothStay(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left() {
        x.set(1);
        y.set(2);
    }

    @Actor
    public void right() {
        y.set(1);
        x.set(2);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r1 = x.get();
        r.r2 = y.get();
    }
}
