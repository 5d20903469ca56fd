package org.maplitmus.catalogue.order;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A writer puts a key; a relay looks for it and puts another; a reader that sees the relay's key looks for the
 * writer's.
 *
 * <p>If the relay saw the writer's put and the reader saw the relay's, the reader comes after the writer.
 */
@Guarantee(
        id = "ORD-07",
        statement = "Who sees a put that was made after seeing an earlier one, sees the earlier one.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: an update operation for a given key \"bears a happens-before relation with any"
                                    + " (non-null) retrieval for that key reporting the updated value\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY),
            @Source(
                    value = "JLS 17.4.5, Happens-before Order: \"If hb(x, y) and hb(y, z), then hb(x, z)\"",
                    url = Docs.HAPPENS_BEFORE)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed =
                @Outcome(
                        id = "[01], [01], [01]",
                        sentence = "the reader missed the relay, or the relay the writer, or all saw what came before"),
        broken =
                @Outcome(
                        id = "1, 1, 0",
                        sentence = "the relay saw the writer and the reader saw the relay, but not the writer"),
        note = "The shape is known as WRC, and needs three processors. x86 and ARM let all others see a store at the"
                + " same time; POWER does not. A map that is kept in several copies shows it anywhere.")
public class CausalityGoesThroughAThirdThread {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public CausalityGoesThroughAThirdThread(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        map.put(1, 1);
    }

    @Actor
    public void relay(III_Result r) {
        r.r1 = Read.orZero(map.get(1));
        map.put(2, 1);
    }

    @Actor
    public void reader(III_Result r) {
        r.r2 = Read.orZero(map.get(2));
        r.r3 = Read.orZero(map.get(1));
    }
}
