package org.maplitmus.catalogue.visibility;

import java.util.Map;
import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Limit;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The program of VIS-18 with a map of its own for each thread.
 *
 * <p>Two monitors are two monitors: that both threads have held some lock orders nothing.
 */
@Limit(
        id = "VIS-19",
        statement = "A put into one map and a get from another order nothing, even if both maps are locked.",
        source =
                @Source(
                        value =
                                "JLS 17.4.4, Synchronization Order: \"An unlock action on monitor m synchronizes-with all subsequent"
                                        + " lock actions on m\"",
                        url = Docs.SYNCHRONIZATION_ORDER),
        shows =
                @Outcome(
                        id = "1, 0",
                        sentence =
                                "the reader saw what was announced after the put into one map, looked into the other, and did not see the work",
                        unseen =
                                "x86 keeps the two stores and the two loads in order, and C2 has not swapped plain accesses with a call of a map between them"),
        others = {
            @Outcome(id = "0, 0", sentence = "the reader came before the announcement, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the reader came before the announcement, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the reader saw the announcement, and the work by good luck")
        },
        note =
                "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain accesses, as C2 may when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on their own. Locks and volatile accesses are barriers for every field in practice; it is allowed all the same, and a compiler that removes a lock nobody else can see may show it.")
public class TwoMapsNeverOrderEachOther {

    private final Map<Integer, Integer> written;
    private final Map<Integer, Integer> read;
    private int work;
    private int announced;

    /** Shares two of {@code maps}, which must be empty. */
    public TwoMapsNeverOrderEachOther(Supplier<Map<Integer, Integer>> maps) {
        written = maps.get();
        read = maps.get();
    }

    @Actor
    public void writer() {
        work = 1;
        written.put(1, 1);
        announced = 1;
    }

    @Actor
    public void reader(II_Result r) {
        int heard = announced;
        read.get(1);
        int seen = work;
        r.r1 = heard;
        r.r2 = seen;
    }
}
