package org.maplitmus.catalogue.visibility;

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
 * The writer does its work and raises a volatile flag; a relay sees the flag and puts; a reader gets it from the map
 * and looks for the work.
 *
 * <p>The edge of the flag and the edge of the map make a path. It must not matter that they are of different kinds. The
 * map comes last, for it is the reader whose accesses a weak map leaves without an order.
 */
@Guarantee(
        id = "VIS-17",
        statement = "What a thread did before a volatile write is seen by whoever learns of the write through a map.",
        source = {
            @Source(
                    value =
                            "JLS 17.4.4, Synchronization Order: \"A write to a volatile variable v synchronizes-with all"
                                    + " subsequent reads of v by any thread\"",
                    url = Docs.SYNCHRONIZATION_ORDER),
            @Source(
                    value = "JLS 17.4.5, Happens-before Order: \"If hb(x, y) and hb(y, z), then hb(x, z)\"",
                    url = Docs.HAPPENS_BEFORE),
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.SAFE_PUBLICATION,
        allowed = {
            @Outcome(
                    id = {"0, 0, 0", "0, 0, 1"},
                    sentence = "the relay came before the flag"),
            @Outcome(
                    id = {"1, 0, 0", "1, 0, 1"},
                    sentence = "the relay saw the flag, and the reader came before the relay"),
            @Outcome(
                    id = "1, 1, 1",
                    sentence = "the relay saw the flag, the reader saw the relay and the work before it all")
        },
        broken =
                @Outcome(
                        id = "1, 1, 0",
                        sentence =
                                "the relay saw the flag and the reader saw the relay, but not the work that came before the flag"),
        note = "The shape is ISA2 with two kinds of edges. It takes three threads, and a map in plain mode: the"
                + " compiler has to let the reader look for the work before it looks into the map, and the other two"
                + " have to act between the two looks. On x86 nothing else can show it; ARM and POWER can on their"
                + " own.")
public class OrderComposesWithAVolatile {

    private final Map<Integer, Integer> map;
    private volatile int flag;
    private int work;

    /** Shares {@code map}, which must be empty. */
    public OrderComposesWithAVolatile(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void writer() {
        work = 1;
        flag = 1;
    }

    @Actor
    public void relay(III_Result r) {
        int relayed = flag;
        r.r1 = relayed;
        map.put(1, relayed);
    }

    @Actor
    public void reader(III_Result r) {
        r.r2 = Read.orZero(map.get(1));
        r.r3 = work;
    }
}
