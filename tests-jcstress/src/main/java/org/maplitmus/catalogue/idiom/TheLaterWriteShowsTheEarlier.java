package org.maplitmus.catalogue.idiom;

import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A writer writes a, then b; a reader looks at a, at b, and at a again.
 *
 * <p>The first look does no harm to a thread that takes its reads one by one. A compiler may take the last of them for
 * a repetition of the first, unless the variable forbids it.
 */
@Guarantee(
        id = "IDM-21",
        statement = "Who reads the later write of a thread then reads the earlier one too.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: atomics: \"If the effect of an atomic operation A is observed by atomic operation B, then A is synchronized before B.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: for plain variables it promises the contrary: \"it can happen that g prints 2 and then 0\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.5: \"A write to a volatile field happens-before every subsequent read of that field\"",
                    url = Docs.HAPPENS_BEFORE)
        },
        promise = IdiomPromises.WRITES_IN_ORDER,
        allowed = {
            @Outcome(
                    id = {"0, 0, 0", "0, 0, 1", "1, 0, 1"},
                    sentence = "the reader did not see the later write"),
            @Outcome(
                    id = {"0, 2, 1", "1, 2, 1"},
                    sentence = "the reader saw both writes")
        },
        broken = {
            @Outcome(id = "0, 2, 0", sentence = "the reader saw the later write, and not the earlier one"),
            @Outcome(
                    id = {"1, 0, 0", "1, 2, 0"},
                    sentence = "the reader saw the earlier write, and then no more",
                    unseen = "C2 has not swapped two reads of one variable here")
        },
        note = "On x86 it is the compiler that shows it, on plain variables; ARM and POWER show it on their own.")
public class TheLaterWriteShowsTheEarlier {

    private final IntCell a;
    private final IntCell b;

    /** Shares two of {@code cells}, which are 0. */
    public TheLaterWriteShowsTheEarlier(Supplier<IntCell> cells) {
        a = cells.get();
        b = cells.get();
    }

    @Actor
    public void writer() {
        a.set(1);
        b.set(2);
    }

    @Actor
    public void reader(III_Result r) {
        r.r1 = a.get();
        r.r2 = b.get();
        r.r3 = a.get();
    }
}
