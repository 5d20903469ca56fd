package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread writes its work and a flag, another passes the flag on, a third reads that and the work. */
@Guarantee(
        id = "VAR-12",
        statement =
                "If a relay reads the flag and raises a second, a thread that reads the second then reads the work.",
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
                "ISA2. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheWorkIsSeenThroughTwoFlags {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public TheWorkIsSeenThroughTwoFlags(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
        z = cells.get();
    }

    @Actor
    public void writer() {
        x.set(1);
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
        r.r3 = x.get();
    }
}
