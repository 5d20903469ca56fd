package org.maplitmus.catalogue.visibility;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * The writer does its work and puts; a reader asks only whether the key is there, and looks for the work.
 *
 * <p>The answer yes tells of the element, even though it does not hand it out.
 */
@Guarantee(
        id = "VIS-14",
        statement = "What a thread did before a put is seen by every thread whose containsKey answers yes for that"
                + " reason.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Any non-null result returned from get(key) and related access methods bears a"
                                    + " happens-before relation with the associated insertion or update\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value = "Map.containsKey: \"Returns true if this map contains a mapping for the specified key\"",
                    url = Docs.UTIL + "Map.html#containsKey(java.lang.Object)")
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(id = "0, 0", sentence = "the reader came before the put, and before the work"),
            @Outcome(
                    id = "0, 1",
                    sentence = "the reader came before the put, and looked for the work after it was done"),
            @Outcome(id = "1, 1", sentence = "the reader was told that the key is there and saw the work before it")
        },
        broken =
                @Outcome(
                        id = "1, 0",
                        sentence =
                                "the reader was told that the key is there but did not see the work that came before it"),
        note = "x86 keeps the two stores and the two loads in order, so there it takes a compiler that swaps plain"
                + " accesses, as C2 does when its schedule is shuffled (-XX:+StressGCM). ARM and POWER can show it on"
                + " their own. The sentence of ConcurrentHashMap is read here as holding for containsKey, which is a"
                + " get that is compared with null.")
public class PresentKeyIsAnAccess {

    private final Map<Integer, Integer> map;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public PresentKeyIsAnAccess(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        map.put(1, 1);
    }

    @Actor
    public void reader(II_Result r) {
        boolean present = map.containsKey(1);
        int seen = work;
        r.r1 = present ? 1 : 0;
        r.r2 = seen;
    }
}
