package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import java.util.stream.IntStream;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.FourThreads;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * Four threads count under two keys, in turns with merge and with compute.
 *
 * <p>It is for machines with few CPUs what ATO-22 is for others: threads that are stopped between two steps meet there
 * too, if there are enough steps. The values begin again at zero before they are so large that each is an object of its
 * own: a collection would take such objects away from a map with weak values.
 */
@Guarantee(
        id = "ATO-23",
        statement = "When four threads have added one to a few keys two thousand times each, no increment is lost.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap.merge, and likewise compute: \"The entire method invocation is performed atomically\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"),
            @Source(
                    value =
                            "ConcurrentMap.merge, and likewise compute: \"may retry these steps when multiple threads attempt updates\"",
                    url = Docs.CONCURRENT_MAP + "#merge(K,V,java.util.function.BiFunction)")
        },
        promise = MapPromises.ATOMIC_COMPUTE,
        allowed = @Outcome(id = "all", sentence = "every increment was counted"),
        broken = @Outcome(id = "lost", sentence = "a value is not what all increments of its key make"),
        note = "Any machine shows it.")
public class FourThreadsLoseNoIncrement {

    private static final int ROUNDS = 1000;
    private static final int KEYS = 2;
    private static final int MODULUS = 101;
    private static final int INCREMENTS = FourThreads.COUNT * 2 * ROUNDS / KEYS;

    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which must be empty. */
    public FourThreadsLoseNoIncrement(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Trial(seconds = 10, times = 20)
    public void counters(L_Result r) throws InterruptedException {
        FourThreads.run(counter -> count());
        r.r1 = IntStream.rangeClosed(1, KEYS).allMatch(this::isCounted) ? "all" : "lost";
    }

    private void count() {
        for (int round = 0; round < ROUNDS; round++) {
            int key = 1 + round % KEYS;
            map.merge(key, 1, FourThreadsLoseNoIncrement::sum);
            map.compute(key, (same, count) -> sum(Read.orZero(count), 1));
        }
    }

    private boolean isCounted(int key) {
        return Read.orZero(map.get(key)) == INCREMENTS % MODULUS;
    }

    private static int sum(int count, int added) {
        return (count + added) % MODULUS;
    }
}
