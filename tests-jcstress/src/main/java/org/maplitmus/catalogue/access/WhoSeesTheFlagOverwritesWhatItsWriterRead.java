package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread writes its work, another reads it and writes a flag, a third reads the flag and overwrites the work. */
@Guarantee(
        id = "VAR-11",
        statement =
                "If a relay reads the work and raises a flag, what a thread writes after it has read the flag comes after the work.",
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed =
                @Outcome(
                        id = {
                            "0, 0, 1", "0, 0, 2", "0, 1, 1", "0, 1, 2", "1, 0, 1", "1, 0, 2", "2, 0, 1", "2, 0, 2",
                            "2, 1, 1"
                        },
                        sentence = "as if the threads took turns"),
        broken = {
            @Outcome(
                    id = "2, 1, 2",
                    sentence =
                            "the overwriter saw the flag, and the work that the relay had seen came after what it wrote",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
            @Outcome(
                    id = {"1, 1, 1", "1, 1, 2"},
                    sentence = "the relay read what was written only after its flag was seen",
                    unseen = "it takes a read of a write that comes later, which C2 has not made here")
        },
        note =
                "WWC. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class WhoSeesTheFlagOverwritesWhatItsWriterRead {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public WhoSeesTheFlagOverwritesWhatItsWriterRead(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(2);
    }

    @Actor
    public void relay(III_Result r) {
        r.r1 = x.get();
        y.set(1);
    }

    @Actor
    public void overwriter(III_Result r) {
        r.r2 = y.get();
        x.set(1);
    }

    @Arbiter
    public void whatStayed(III_Result r) {
        r.r3 = x.get();
    }
}
