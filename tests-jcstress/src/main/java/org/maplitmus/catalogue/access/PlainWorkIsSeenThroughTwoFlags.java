package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** The work is in a plain field; the two flags alone are variables of the mode. */
@Guarantee(
        id = "VAR-27",
        statement =
                "If a relay reads the flag and raises a second, a thread that reads the second then reads the plain work.",
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 0", "0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 0", "1, 0, 1", "1, 1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1, 0",
                        sentence = "the reader saw the flag of the relay, and not the work",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "ISA2 with plain work. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class PlainWorkIsSeenThroughTwoFlags {

    private int x;
    private final IntCell y;
    private final IntCell z;

    /** Shares two of {@code cells}, which are 0. */
    public PlainWorkIsSeenThroughTwoFlags(Supplier<IntCell> cells) {
        y = cells.get();
        z = cells.get();
    }

    @Actor
    public void writer() {
        x = 1;
        y.set(1);
    }

    @Actor
    public void relay(III_Result r) {
        r.r1 = y.get();
        z.set(1);
    }

    @Actor
    public void reader(III_Result r) {
        r.r2 = z.get();
        r.r3 = x;
    }
}
