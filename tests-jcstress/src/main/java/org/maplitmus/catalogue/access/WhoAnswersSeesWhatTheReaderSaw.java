package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread writes its work, another reads it and looks for an answer, a third answers and reads the work. */
@Guarantee(
        id = "VAR-16",
        statement = "If a reader sees the work and then no answer, the thread that answers then reads the work.",
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 0", "0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 1", "1, 1, 0", "1, 1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 0, 0",
                        sentence = "the reader saw the work and no answer, and who answered did not see the work",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "RWC. x86 shows it without the help of a compiler: a store waits in the store buffer while a later load goes ahead.")
public class WhoAnswersSeesWhatTheReaderSaw {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public WhoAnswersSeesWhatTheReaderSaw(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(1);
    }

    @Actor
    public void reader(III_Result r) {
        r.r1 = x.get();
        r.r2 = y.get();
    }

    @Actor
    public void answerer(III_Result r) {
        y.set(1);
        r.r3 = x.get();
    }
}
