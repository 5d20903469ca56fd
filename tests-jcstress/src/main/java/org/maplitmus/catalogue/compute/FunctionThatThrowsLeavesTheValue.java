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
 * One thread calls compute, computeIfPresent and merge with functions that throw, while another increments the value.
 *
 * <p>A failed computation is as if it had not been called: it leaves the value that it met, and takes away no
 * increment.
 */
@Guarantee(
        id = "CMP-09",
        statement = "A remapping function that throws leaves the value, and its caller gets the exception.",
        source = {
            @Source(
                    value =
                            "Map.compute, and likewise computeIfPresent: \"If the remapping function itself throws an (unchecked) exception, the exception is rethrown, and the current mapping is left unchanged\"",
                    url = Docs.UTIL + "Map.html#compute(K,java.util.function.BiFunction)"),
            @Source(
                    value =
                            "ConcurrentHashMap.merge: throws \"RuntimeException or Error if the remappingFunction does so, in which case the mapping is unchanged\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "3, 2", sentence = "all three calls threw, and the incremented value is there"),
        broken = {
            @Outcome(
                    id = "3, 0",
                    sentence = "all three calls threw, and the value is gone",
                    unseen = "a map that takes the value out has none left for the next call to throw over"),
            @Outcome(id = "3, 1", sentence = "all three calls threw, and the increment is lost"),
            @Outcome(
                    id = "[0-2], .*",
                    sentence = "a call found no value to give to its function, or swallowed its exception",
                    unseen = "no map here hides the value from the next call of its own thread")
        },
        note =
                "Any machine shows it on a map that takes the value out while its function runs, and puts it back if that throws.")
public class FunctionThatThrowsLeavesTheValue {

    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the value. */
    public FunctionThatThrowsLeavesTheValue(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Actor
    public void thrower(II_Result r) {
        r.r1 = thrownBy(() -> map.compute(1, (key, old) -> refused()))
                + thrownBy(() -> map.computeIfPresent(1, (key, old) -> refused()))
                + thrownBy(() -> map.merge(1, 1, (old, added) -> refused()));
    }

    @Actor
    public void incrementer() {
        map.merge(1, 1, Integer::sum);
    }

    @Arbiter
    public void whatStayed(II_Result r) {
        r.r2 = Read.orZero(map.get(1));
    }

    private static int thrownBy(Runnable call) {
        try {
            call.run();
            return 0;
        } catch (ArithmeticException thrownByTheFunction) {
            return 1;
        }
    }

    private static Integer refused() {
        throw new ArithmeticException("no value for this key");
    }
}
