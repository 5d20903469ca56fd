package org.maplitmus.catalogue.order;

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
 * Load buffering: each thread looks for the other's key and then puts its own.
 *
 * <p>A value cannot be read before the put that stored it, so the two cannot both be early.
 */
@Guarantee(
        id = "ORD-04",
        statement = "Of two threads that look for the other's key and then put their own, at most one finds it.",
        source = {
            @Source(
                    value = "JLS 17.4.5, Happens-before Order: a read does not see a write that it happens-before",
                    url = Docs.HAPPENS_BEFORE),
            @Source(
                    value =
                            "java.util.concurrent, Memory Consistency Properties: actions \"prior to placing an object into any"
                                    + " concurrent collection happen-before actions subsequent to the access or removal of that element"
                                    + " from the collection in another thread\"",
                    url = Docs.MEMORY_CONSISTENCY)
        },
        promise = MapPromises.CAUSAL_READS,
        allowed = {
            @Outcome(id = "0, 0", sentence = "both threads looked before either put"),
            @Outcome(
                    id = {"0, 1", "1, 0"},
                    sentence = "one thread looked after the other had put")
        },
        broken =
                @Outcome(
                        id = "1, 1",
                        sentence = "each thread read the put that the other made only after its own look"),
        note = "The shape is known as LB. x86 and practically every ARM keep a load and a later store in order; C2"
                + " swaps them if they are plain and independent of each other, for which the actors write down what"
                + " they have read only after their put.")
public class NoPutIsReadBeforeItsCause {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public NoPutIsReadBeforeItsCause(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(II_Result r) {
        Integer value = map.get(1);
        map.put(2, 1);
        r.r1 = Read.orZero(value);
    }

    @Actor
    public void second(II_Result r) {
        Integer value = map.get(2);
        map.put(1, 1);
        r.r2 = Read.orZero(value);
    }
}
