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
 * A thread gets a key while another is inside the function that computes its new value.
 *
 * <p>The function waits for the get, for half a second at most. A map that holds its lock while the function runs lets
 * the reader in only after that.
 */
@Guarantee(
        id = "CMP-02",
        statement = "A get returns while another thread is inside a remapping function for the same key.",
        source = {
            @Source(
                    value =
                            "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block, so may overlap"
                                    + " with update operations\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html"),
            @Source(
                    value =
                            "ConcurrentHashMap.compute: only \"Some attempted update operations on this map by other threads"
                                    + " may be blocked while computation is in progress\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)")
        },
        promise = MapPromises.NON_BLOCKING_READS,
        allowed = @Outcome(id = "beside", sentence = "the get returned while the function was running"),
        broken = @Outcome(id = "after", sentence = "the get did not return before the function gave up waiting for it"),
        note = "Any machine shows it: every map that holds one lock for the length of compute makes the reader wait.")
public class GetDoesNotWaitForACompute {

    private static final long PATIENCE_MILLIS = 500;

    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch read = new CountDownLatch(1);
    private final Map<Integer, Integer> map;

    /** Shares {@code map} and stores the key. */
    public GetDoesNotWaitForACompute(Map<Integer, Integer> map) {
        this.map = map;
        map.put(1, 1);
    }

    @Trial(seconds = 10, times = 2)
    public void reader(L_Result r) throws InterruptedException {
        OtherThread writer = new OtherThread(() -> map.compute(1, (key, old) -> {
            inside.countDown();
            r.r1 = readInTime() ? "beside" : "after";
            return 2;
        }));
        inside.await();
        try {
            map.get(1);
        } finally {
            read.countDown();
        }
        writer.join();
    }

    private boolean readInTime() {
        try {
            return read.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
