package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One thread writes its work and a flag, another overwrites the flag and writes one of its own, a third reads that and
 * the work.
 */
@Guarantee(
        id = "VAR-21",
        statement =
                "If a thread overwrites the flag and then raises its own, a reader of that one then reads the work before the first.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 1", "0, 0, 2", "0, 1, 1", "0, 1, 2", "1, 0, 1", "1, 1, 1", "1, 1, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0, 2",
                        sentence = "the reader saw the flag of who overwrote the first one, and not the work",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "Z6.3. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class WhoOverwritesTheFlagShowsTheWork {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public WhoOverwritesTheFlagShowsTheWork(Supplier<IntCell> cells) {
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
    public void overwriter() {
        y.set(2);
        z.set(1);
    }

    @Actor
    public void reader(III_Result r) {
        r.r1 = z.get();
        r.r2 = x.get();
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = y.get();
    }
}
