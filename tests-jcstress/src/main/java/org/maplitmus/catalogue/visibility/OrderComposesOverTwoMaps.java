package org.maplitmus.catalogue.visibility;

import java.util.Map;
import java.util.function.Supplier;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * The writer does its work and puts it into a first map; a relay hands on what it gets there through a second map; a
 * reader gets it from the second and looks for the work.
 *
 * <p>Happens-before is transitive, so the edges of two maps make a path. Pipelines are built on this.
 */
@Guarantee(
        id = "VIS-16",
        statement = "What a thread did before a put is seen by whoever learns of the put through another map.",
        source = {
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
                    sentence = "the relay came before the put"),
            @Outcome(
                    id = {"1, 0, 0", "1, 0, 1"},
                    sentence = "the relay saw the put, and the reader came before the relay"),
            @Outcome(
                    id = "1, 1, 1",
                    sentence = "the relay saw the put, the reader saw the relay and the work before it all")
        },
        broken =
                @Outcome(
                        id = "1, 1, 0",
                        sentence =
                                "the relay saw the put and the reader saw the relay, but not the work that came before the put"),
        note =
                "The shape is known as ISA2. It takes three threads, and a map in plain mode: the compiler has to let the"
                        + " reader look for the work before it looks into the map, and the other two have to act between the"
                        + " two looks. On x86 nothing else can show it; ARM and POWER can on their own.")
public class OrderComposesOverTwoMaps {

    private final Map<Integer, Integer> first;
    private final Map<Integer, Integer> second;
    private int work;

    /** Shares two of {@code maps}, which must be empty. */
    public OrderComposesOverTwoMaps(Supplier<Map<Integer, Integer>> maps) {
        first = maps.get();
        second = maps.get();
    }

    @Actor
    public void writer() {
        work = 1;
        first.put(1, 1);
    }

    @Actor
    public void relay(III_Result r) {
        int relayed = Read.orZero(first.get(1));
        r.r1 = relayed;
        second.put(1, relayed);
    }

    @Actor
    public void reader(III_Result r) {
        r.r2 = Read.orZero(second.get(1));
        r.r3 = work;
    }
}
