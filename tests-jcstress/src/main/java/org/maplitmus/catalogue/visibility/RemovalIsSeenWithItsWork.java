package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The writer does its work and removes a mapping; a reader finds it gone and looks for the work.
 *
 * <p>The sentence of ConcurrentHashMap speaks of retrievals that are not null, so it leaves this open. Where reader and
 * remover have held one lock, the reader comes after the remover.
 */
@Guarantee(
        id = "VIS-07",
        statement = "What a thread did before a remove is seen by the thread that finds the mapping gone.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.4, Synchronization Order: \"An unlock action on monitor m synchronizes-with all subsequent"
                                    + " lock actions on m\"",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value =
                            "ConcurrentHashMap: an update operation for a given key \"bears a happens-before relation with any"
                                    + " (non-null) retrieval for that key reporting the updated value\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html")
        },
        promise = MapPromises.PUBLICATION_OF_REMOVALS,
        allowed = {
            @Outcome(id = "1, 0", sentence = "the reader found the mapping, and the work was not done"),
            @Outcome(id = "1, 1", sentence = "the reader found the mapping, and looked for the work after it was done"),
            @Outcome(id = "0, 1", sentence = "the reader found the mapping gone and saw the work before its removal")
        },
        broken =
                @Outcome(
                        id = "0, 0",
                        sentence =
                                "the reader found the mapping gone but did not see the work that came before its removal"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. ConcurrentHashMap releases a bin when it unlinks and acquires it when it reads, so it"
                + " keeps the order although its documentation does not promise it.")
public class RemovalIsSeenWithItsWork {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map} and stores a mapping. */
    public RemovalIsSeenWithItsWork(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void remover() {
        work = 1;
        map.remove(1);
    }

    @Actor
    public void reader(II_Result r) {
        Integer value = map.get(1);
        int seen = work;
        r.r1 = Read.orZero(value);
        r.r2 = seen;
    }
}
