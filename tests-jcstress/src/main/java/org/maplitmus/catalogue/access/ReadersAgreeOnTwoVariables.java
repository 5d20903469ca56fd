package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.IIII_Result;

/**
 * Two threads each write one variable, two others read both in opposite orders: independent reads of independent
 * writes.
 */
@Guarantee(
        id = "VAR-22",
        statement = "Two readers see independent writes to two variables in one order.",
        promise = IdiomPromises.ONE_ORDER,
        allowed = @Outcome(id = "[01], [01], [01], [01]", sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0, 1, 0",
                        sentence = "the two readers saw the two writes in different orders",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "IRIW. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class ReadersAgreeOnTwoVariables {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public ReadersAgreeOnTwoVariables(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left() {
        x.set(1);
    }

    @Actor
    public void right() {
        y.set(1);
    }

    @Actor
    public void reader(IIII_Result r) {
        r.r1 = x.get();
        r.r2 = y.get();
    }

    @Actor
    public void witness(IIII_Result r) {
        r.r3 = y.get();
        r.r4 = x.get();
    }
}
