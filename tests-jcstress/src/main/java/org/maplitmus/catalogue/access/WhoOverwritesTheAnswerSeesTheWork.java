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
 * One thread writes its work and a flag, another reads the flag and answers, a third overwrites the answer and reads
 * the work.
 */
@Guarantee(
        id = "VAR-20",
        statement =
                "If a thread answers the flag and another overwrites the answer, that other then reads the work before the flag.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 1", "0, 0, 2", "0, 1, 1", "0, 1, 2", "1, 0, 1", "1, 1, 1", "1, 1, 2"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0, 2",
                        sentence = "the overwriter came after the answer, and did not see the work",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "Z6.0. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class WhoOverwritesTheAnswerSeesTheWork {

    private final IntCell x;
    private final IntCell y;
    private final IntCell z;

    /** Shares three of {@code cells}, which are 0. */
    public WhoOverwritesTheAnswerSeesTheWork(Supplier<IntCell> cells) {
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
    public void answerer(III_Result r) {
        r.r1 = y.get();
        z.set(1);
    }

    @Actor
    public void overwriter(III_Result r) {
        z.set(2);
        r.r2 = x.get();
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = z.get();
    }
}
