package org.maplitmus.catalogue.idiom;

import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.IdiomPromises;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * Two threads each write one variable and read the other.
 *
 * <p>If all accesses are in one order, the later of the two writes comes before one of the reads. Acquire and release
 * do not give that: each thread's read may be ahead of its own write.
 */
@Guarantee(
        id = "IDM-20",
        statement = "Atomic reads and writes of several variables are in one order.",
        source = {
            @Source(
                    value =
                            "The Go Memory Model, June 6, 2022: atomics: \"All the atomic operations executed in a program behave as though executed in some sequentially consistent order.\"",
                    url = Docs.GO_MEMORY),
            @Source(
                    value =
                            "JLS 17.4.4: the synchronization order is total and consistent with the program order of each thread",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value =
                            "VarHandle, which does not promise it for acquire and release: they order only what is before a write and after a read",
                    url = Docs.VAR_HANDLE)
        },
        promise = IdiomPromises.ONE_ORDER,
        allowed =
                @Outcome(
                        id = {"0, 1", "1, 0", "1, 1"},
                        sentence = "at least one of the two saw the other's write"),
        broken = @Outcome(id = "0, 0", sentence = "each of the two read before the other's write was visible to it"),
        note =
                "x86 shows it for everything weaker than volatile: a store waits in the store buffer while the load goes ahead.")
public class TwoVariablesAreInOneOrder {

    private final IntCell left;
    private final IntCell right;

    /** Shares two of {@code cells}, which are 0. */
    public TwoVariablesAreInOneOrder(Supplier<IntCell> cells) {
        left = cells.get();
        right = cells.get();
    }

    @Actor
    public void leftWriter(II_Result r) {
        left.set(1);
        r.r1 = right.get();
    }

    @Actor
    public void rightWriter(II_Result r) {
        right.set(1);
        r.r2 = left.get();
    }
}
