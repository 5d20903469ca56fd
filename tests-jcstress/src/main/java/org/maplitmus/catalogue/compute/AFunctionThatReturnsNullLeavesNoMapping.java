package org.maplitmus.catalogue.compute;

import java.util.Map;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A reader looks for a key while a computeIfAbsent finds out that there is no value for it.
 *
 * <p>A map may put a mark where the value would go, so that others wait. A reader must not take it for a mapping.
 */
@Guarantee(
        id = "CMP-05",
        statement = "A computeIfAbsent whose function returns null leaves no mapping, and shows none while it runs.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: computes the value \"and enters it into this map unless null\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "0, 0", sentence = "the reader found neither value nor key"),
        broken = {
            @Outcome(id = "0, 1", sentence = "the reader found a key without a value: the mark of the computation"),
            @Outcome(
                    id = {"1, 0", "1, 1"},
                    sentence = "the reader was given a value that nobody has made",
                    unseen = "no map here marks a key with something that a reader takes for a value")
        },
        note = "Any machine shows it, in a map whose readers do not know its marks. ConcurrentHashMap marks"
                + " with a ReservationNode, in which no key is found.")
public class AFunctionThatReturnsNullLeavesNoMapping {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public AFunctionThatReturnsNullLeavesNoMapping(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void computer() {
        map.computeIfAbsent(1, key -> null);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = map.get(1) == null ? 0 : 1;
        r.r2 = map.containsKey(1) ? 1 : 0;
    }
}
