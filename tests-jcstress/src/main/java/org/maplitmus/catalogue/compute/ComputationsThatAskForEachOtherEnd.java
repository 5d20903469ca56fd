package org.maplitmus.catalogue.compute;

import java.util.ConcurrentModificationException;
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
 * Two threads compute a key each, and each function computes the key of the other.
 *
 * <p>The functions meet before they ask. A map that holds a lock for each of the two keys meanwhile has then two
 * threads that wait for each other. In a map with one lock they do not meet: the second function begins after the first
 * has ended, which has waited for it no longer than a tenth of a second.
 */
@Guarantee(
        id = "CMP-15",
        statement = "Two computeIfAbsent calls whose functions compute each other's key end or are reported.",
        source = {
            @Source("GoSyncMap.asMap, which promises it: the compute family \"call their function with no lock held\""),
            @Source(
                    value =
                            "ConcurrentHashMap.computeIfAbsent, which does not promise it: \"Some attempted update operations on this map by other threads may be blocked while computation is in progress\"; \"The mapping function must not modify this map during computation\"",
                    url = Docs.CONCURRENT + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"),
            @Source(
                    "BinMap, which does not promise it: an update of another bin \"may wait for ever for a thread that waits for this one\"")
        },
        promise = MapPromises.NON_BLOCKING_UPDATES,
        allowed = {
            @Outcome(id = "ended", sentence = "both computations returned"),
            @Outcome(id = "IllegalStateException", sentence = "a computation was refused as recursive")
        },
        broken = @Outcome(id = "hang", sentence = "each of the two computations waited for the other"),
        detected =
                @Outcome(
                        id = "ConcurrentModificationException",
                        sentence = "a computation reported that its function had changed the map"),
        note =
                "Any machine shows it on a map with a lock for each bin or segment, if the two keys have different ones.")
public class ComputationsThatAskForEachOtherEnd {

    private static final long PATIENCE_MILLIS = 100;

    private final CountDownLatch inside = new CountDownLatch(2);
    private final Map<Integer, Integer> map;

    /** Shares {@code map}, which is empty. */
    public ComputationsThatAskForEachOtherEnd(Map<Integer, Integer> map) {
        this.map = map;
    }

    @Trial(seconds = 3, times = 3)
    public void askers(L_Result r) throws InterruptedException {
        try {
            OtherThread other = new OtherThread(() -> compute(2, 1));
            compute(1, 2);
            other.join();
            r.r1 = "ended";
        } catch (IllegalStateException | ConcurrentModificationException report) {
            r.r1 = report.getClass().getSimpleName();
        }
    }

    private void compute(int key, int asked) {
        map.computeIfAbsent(key, same -> {
            meet();
            return map.computeIfAbsent(asked, other -> other);
        });
    }

    private void meet() {
        inside.countDown();
        try {
            inside.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
