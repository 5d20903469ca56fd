package org.maplitmus.catalogue.access;

import java.util.function.Supplier;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.III_Result;

/** One thread writes its work, another reads it and writes a flag, a third reads the flag and the work. */
@Guarantee(
        id = "VAR-10",
        statement = "If a relay reads the work and raises a flag, a thread that reads the flag then reads the work.",
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 0, 0", "0, 0, 1", "0, 1, 0", "0, 1, 1", "1, 0, 0", "1, 0, 1", "1, 1, 1"},
                        sentence = "as if the threads took turns"),
        broken =
                @Outcome(
                        id = "1, 1, 0",
                        sentence = "the reader saw the flag, and not the work that the relay had seen",
                        unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
        note =
                "WRC. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class TheFlagShowsWhatItsWriterRead {

    private final IntCell x;
    private final IntCell y;

    /** Shares two of {@code cells}, which are 0. */
    public TheFlagShowsWhatItsWriterRead(Supplier<IntCell> cells) {
        x = cells.get();
        y = cells.get();
    }

    @Actor
    public void writer() {
        x.set(1);
    }

    @Actor
    public void relay(III_Result r) {
        r.r1 = x.get();
        y.set(1);
    }

    @Actor
    public void reader(III_Result r) {
        r.r2 = y.get();
        r.r3 = x.get();
    }
}
