package org.maplitmus.catalogue.order;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A writer puts two keys. A rival puts the second of them and looks for the first. When both have finished, the map is
 * asked whose put of the second key stayed.
 *
 * <p>If the rival's did, it came after the writer's, and so after the writer's first put.
 */
@Guarantee(
        id = "ORD-09",
        statement = "Who overwrites a put sees what its thread had put before.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations"
                                    + " holding upon their onset\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(value = "JLS 17.4.5, Happens-before Order", url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "0, 1", sentence = "the rival came first"),
            @Outcome(id = "1, 1", sentence = "the rival looked after the first put and was overwritten"),
            @Outcome(id = "1, 2", sentence = "the rival overwrote the second put and saw the first")
        },
        broken = @Outcome(id = "0, 2", sentence = "the rival overwrote the second put and did not see the first"),
        note = "The shape is known as R. x86 shows it on plain stores, which wait in the store buffer while the load"
                + " goes ahead; a put that reads what it overwrites, with a compare-and-set or a lock, does not.")
public class WhoOverwritesAPutSeesWhatCameBefore {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public WhoOverwritesAPutSeesWhatCameBefore(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
        map.put(2, 1);
    }

    @Actor
    public void rival(II_Result r) {
        map.put(2, 2);
        r.r1 = Read.orZero(map.get(1));
    }

    @Arbiter
    public void rest(II_Result r) {
        r.r2 = Read.orZero(map.get(2));
    }
}
