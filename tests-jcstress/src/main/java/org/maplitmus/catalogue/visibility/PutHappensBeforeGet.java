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
 * Message passing through the map: the writer does its work and puts, the reader gets and looks for the work.
 *
 * <p>The work is a write to a plain field, so nothing but the map can order it. A reader that finds the mapping must
 * find the work; a reader that comes too early for the mapping may find either.
 */
@Guarantee(
        id = "VIS-01",
        statement = "What a thread did before a put is seen by every thread whose get returns that mapping.",
        source = {
            @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value =
                            "ConcurrentHashMap: an update \"bears a happens-before relation with any (non-null) retrieval\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before the put, and before the work"),
            @Outcome(id = "0, 1", sentence = "the reader came before the put, and looked again after the work"),
            @Outcome(id = "1, 1", sentence = "the reader saw the put and the work before it")
        },
        broken = @Outcome(id = "1, 0", sentence = "the reader saw the put but not the work that came before it"),
        note =
                "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain accesses:"
                        + " C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on their own."
                        + " ConcurrentSkipListMap shows it on JDK 17 and 25, in C2's shuffled schedule: the only acquire fence"
                        + " of its get is at entry, and a later load may come between that fence and the load of the value.")
public class PutHappensBeforeGet {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public PutHappensBeforeGet(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = Read.orZero(map.get(1));
        r.r2 = work;
    }
}
