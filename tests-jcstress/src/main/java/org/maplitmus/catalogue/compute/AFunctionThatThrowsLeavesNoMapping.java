package org.maplitmus.catalogue.compute;

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
 * One thread's function throws while another thread's makes a value for the same key.
 *
 * <p>A failed computation is as if it had not been called. Whoever asks for the key then, or waits for it, computes;
 * and the failure must not take away what another has made meanwhile.
 */
@Guarantee(
        id = "CMP-04",
        statement =
                "A computeIfAbsent whose function throws leaves the key to the next computeIfAbsent, whose value stays.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfAbsent: throws \"RuntimeException or Error if the mappingFunction does so, in which case the mapping is left unestablished\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
            @Source(
                    value =
                            "Map.computeIfAbsent: \"If the mapping function itself throws an (unchecked) exception, the exception is rethrown, and no mapping is recorded\"",
                    url = Docs.UTIL + "Map.html#computeIfAbsent(K,java.util.function.Function)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = {
            @Outcome(id = "1, 2", sentence = "the first function threw, and the second made the value"),
            @Outcome(id = "0, 2", sentence = "the second function had made the value, and the first was not called")
        },
        broken = {
            @Outcome(id = "1, 0", sentence = "the first function threw, and the value of the second is gone"),
            @Outcome(
                    id = "0, 0",
                    sentence = "the first function was not called, and yet there is no value",
                    unseen =
                            "no map here skips the function of one thread because another is computing, and then gives up the key")
        },
        note = "Any machine shows it, in a map that marks the key as being computed and then takes the mark"
                + " away without a look at what has become of it.")
public class AFunctionThatThrowsLeavesNoMapping {

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public AFunctionThatThrowsLeavesNoMapping(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void thrower(II_Result r) {
        try {
            map.computeIfAbsent(1, key -> refused());
        } catch (ArithmeticException thrownByTheFunction) {
            r.r1 = 1;
        }
    }

    @Actor
    public void computer() {
        map.computeIfAbsent(1, key -> 2);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }

    private static Integer refused() {
        throw new ArithmeticException("no value for this key");
    }
}
