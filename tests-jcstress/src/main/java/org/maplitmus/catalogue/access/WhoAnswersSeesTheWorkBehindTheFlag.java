package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One thread writes its work and a flag, another reads the flag and looks for an answer, a third answers and reads the
 * work.
 */
@Guarantee(
        id = "VAR-17",
        statement =
                "If a reader sees the flag and then no answer, the thread that answers then reads the work before the flag.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 0", "0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 1", "1, 1, 0", "1, 1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0, 0",
                        sentence = "the reader saw the flag and no answer, and who answered did not see the work",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "W+RWC. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class WhoAnswersSeesTheWorkBehindTheFlag {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public WhoAnswersSeesTheWorkBehindTheFlag(Supplier<IntCell> cells) {
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
    public void reader(III_Result r) {
        r.r1 = y.get();
        r.r2 = z.get();
    }

    @Actor
    public void answerer(III_Result r) {
        z.set(1);
        r.r3 = x.get();
    }
}
