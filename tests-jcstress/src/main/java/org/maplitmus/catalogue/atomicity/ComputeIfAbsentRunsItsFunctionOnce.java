package org.maplitmus.catalogue.atomicity;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.Read;
import org.maplitmus.contract.Actor;
import org.maplitmus.contract.Arbiter;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two threads ask for the same missing value, and each brings a function that counts its calls.
 *
 * <p>A cache whose loader opens a connection or sends a bill needs more than one agreed value: the work itself must be
 * done once.
 */
@Guarantee(
        id = "ATO-13",
        statement = "Two computeIfAbsent on one absent key run one function, and both return its value.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: \"invoked exactly once per invocation of this method"
                                        + " if the key is absent, else not at all\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
        promise = MapPromises.COMPUTE_ONCE,
        allowed = {
            @Outcome(id = "1, 1, 1", sentence = "the first thread's function ran, and both got its value"),
            @Outcome(id = "2, 2, 1", sentence = "the second thread's function ran, and both got its value")
        },
        broken = {
            @Outcome(
                    id = {"1, 1, 2", "2, 2, 2"},
                    sentence = "both functions ran, and one of the two values was thrown away"),
            @Outcome(id = "1, 2, 2", sentence = "both functions ran, and each thread kept a value of its own")
        },
        note = "Any machine shows it. ConcurrentSkipListMap and the default of ConcurrentMap agree on one value, but"
                + " run the function before they know that they need it.")
public class ComputeIfAbsentRunsItsFunctionOnce {

    private final Map<Integer, Integer> map;
    private final AtomicInteger calls = new AtomicInteger();

    /** Shares {@code map}, which must be empty. */
    public ComputeIfAbsentRunsItsFunctionOnce(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Actor
    public void first(III_Result r) {
        r.r1 = Read.orZero(map.computeIfAbsent(1, key -> counted(1)));
    }

    @Actor
    public void second(III_Result r) {
        r.r2 = Read.orZero(map.computeIfAbsent(1, key -> counted(2)));
    }

    @Arbiter
    public void callsMade(III_Result r) {
        r.r3 = calls.get();
    }

    private Integer counted(int value) {
        calls.incrementAndGet();
        return value;
    }
}
