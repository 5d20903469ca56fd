package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Two threads each write one variable, two others each read one and overwrite the other. */
@Guarantee(
        id = "VAR-24",
        statement =
                "If two threads each see one of two writes and then overwrite the other, at least one of them comes last.",
        promise = IdiomPromises.ONE_ORDER,
        allowed = @Outcome(id = "[012], [012], [12], [12]", sentence = "as if the threads took turns"),
        broken = {
            @Outcome(
                    id = "2, 2, 2, 2",
                    sentence = "each of the two overwrote a write that came after its own",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
            @Outcome(
                    id = {"1, 1, 1, 1", "1, 1, 1, 2", "1, 1, 2, 1", "1, 1, 2, 2"},
                    sentence = "each of the two read what the other wrote after its own read",
                    unseen = "it takes reads of writes that come later, which C2 has not made here"),
            @Outcome(
                    id = {"1, 2, 1, 2", "1, 2, 2, 2", "2, 1, 2, 1", "2, 1, 2, 2"},
                    sentence = "a write came before the write that had led to it",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses")
        },
        note =
                "IRWIW. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheOverwritersAgree {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TheOverwritersAgree(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left() {
        x.set(2);
    }

    @Actor
    public void answerer(IIII_Result r) {
        r.r1 = x.get();
        y.set(1);
    }

    @Actor
    public void right() {
        y.set(2);
    }

    @Actor
    public void witness(IIII_Result r) {
        r.r2 = y.get();
        x.set(1);
    }

    @Arbiter
    public void whatStayed(IIII_Result r) {
        r.r3 = x.get();
        r.r4 = y.get();
    }
}
