package org.maplitmus.catalogue.access;

import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.catalogue.idiom.IntCell;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.openjdk.jcstress.infra.results.IIII_Result;

/** Two threads write a variable, two others each read it twice. */
@Guarantee(
        id = "VAR-05",
        statement = "Two readers see the writes of two threads to one variable in one order.",
        promise = IdiomPromises.COHERENT,
        allowed =
                @Outcome(
                        id = "(0, [012]|[12], [12]), (0, [012]|[12], [12])",
                        sentence = "as if the threads took turns"),
        broken = {
            @Outcome(
                    id = {"1, 2, 2, 1", "2, 1, 1, 2"},
                    sentence = "the two readers saw the two writes in different orders",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses"),
            @Outcome(
                    id = {"[12], 0, .*", ".*, .*, [12], 0"},
                    sentence = "a second read saw the time before the write that the first saw",
                    unseen = "it takes a CPU for each actor, or a compiler that reorders the accesses")
        },
        note =
                "CoRRRR. On x86 a compiler must reorder the accesses, which only plain ones let it do; ARM and POWER show it on their own.")
public class ReadersAgreeOnOneVariable {

    private final IntCell x;

    /** Shares {@code x}, which is 0. */
    public ReadersAgreeOnOneVariable(IntCell x) {
        this.x = x;
    }

    @Actor
    public void one() {
        x.set(1);
    }

    @Actor
    public void two() {
        x.set(2);
    }

    @Actor
    public void reader(IIII_Result r) {
        r.r1 = x.get();
        r.r2 = x.get();
    }

    @Actor
    public void witness(IIII_Result r) {
        r.r3 = x.get();
        r.r4 = x.get();
    }
}
