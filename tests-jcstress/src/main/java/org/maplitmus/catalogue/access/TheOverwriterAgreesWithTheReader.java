package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Two threads each write one variable, a third reads both, a fourth reads the second and overwrites the first. */
@Guarantee(
        id = "VAR-23",
        statement =
                "If a reader sees the first write and then not the second, a thread that sees the second and then overwrites the first comes last.",
        promise = IdiomPromises.ONE_ORDER,
        allowed = @Outcome(id = "[012], [01], [01], [12]", sentence = "as if the threads took turns"),
        broken = {
            @Outcome(
                    id = "2, 0, 1, 2",
                    sentence =
                            "the reader saw the first write before the second, and who overwrote the first after the second came before it",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
            @Outcome(
                    id = {"1, 0, 1, 1", "1, 0, 1, 2"},
                    sentence = "the reader saw what was written after the second write, and not that write",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses")
        },
        note =
                "IRRWIW. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheOverwriterAgreesWithTheReader {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TheOverwriterAgreesWithTheReader(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void left() {
        x.set(2);
    }

    @Actor
    public void reader(IIII_Result r) {
        r.r1 = x.get();
        r.r2 = y.get();
    }

    @Actor
    public void right() {
        y.set(1);
    }

    @Actor
    public void overwriter(IIII_Result r) {
        r.r3 = y.get();
        x.set(1);
    }

    @Arbiter
    public void whatStayed(IIII_Result r) {
        r.r4 = x.get();
    }
}
