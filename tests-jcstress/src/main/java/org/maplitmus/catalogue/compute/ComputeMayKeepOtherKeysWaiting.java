package org.maplitmus.catalogue.compute;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.catalogue.OtherThread;
import org.maplitmus.contract.Guarantee;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Outcome;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Trial;
import org.openjdk.jcstress.infra.results.L_Result;

/**
 * A thread puts a key while another is inside the function that computes the value of a neighbour.
 *
 * <p>In a table of sixteen bins the keys 1 and 17 share one. A map that locks the bin while the function runs makes the
 * put wait, though it is of another key.
 */
@Guarantee(
        id = "CMP-03",
        statement = "A put returns while another thread is inside a remapping function for another key.",
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.compute, which does not promise it: \"Some attempted update operations on"
                                        + " this map by other threads may be blocked while computation is in progress, so the"
                                        + " computation should be short and simple\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"),
        promise = MapPromises.NON_BLOCKING_UPDATES,
        allowed = @Outcome(id = "beside", sentence = "the put returned while the function was running"),
        broken = @Outcome(id = "after", sentence = "the put did not return before the function gave up waiting for it"),
        note =
                "A limit of every map of the JDK and of this house. Any machine shows the wait on a map with one lock, and on"
                        + " ConcurrentHashMap where the two keys share a bin.")
public class ComputeMayKeepOtherKeysWaiting {

    private static final long PATIENCE_MILLIS = 500;
    private static final int KEY = 1;
    private static final int NEIGHBOUR = 17;

    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch stored = new CountDownLatch(1);
    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores both keys. */
    public ComputeMayKeepOtherKeysWaiting(Map<Integer, Integer> map) {
        this.map = map;
        map.put(KEY, 1);
        map.put(NEIGHBOUR, 1);
    }

    @Trial(seconds = 10, times = 2)
    public void writer(L_Result r) throws InterruptedException {
        OtherThread computer = new OtherThread(() -> map.compute(KEY, (key, old) -> {
            inside.countDown();
            r.r1 = storedInTime() ? "beside" : "after";
            return 2;
        }));
        inside.await();
        try {
            map.put(NEIGHBOUR, 2);
        } finally {
            stored.countDown();
        }
        computer.join();
    }

    private boolean storedInTime() {
        try {
            return stored.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
