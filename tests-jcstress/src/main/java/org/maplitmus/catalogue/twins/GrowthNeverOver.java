package org.maplitmus.catalogue.twins;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map whose readers wait while the table grows, and are never told that it has.
 *
 * <p>The sound map opens the latch when the last entry is in the larger table. Here it stays shut: every look-up after
 * the first growth waits for ever.
 */
@Subject(name = "growth-never-over")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(of = "table grown by copy", without = "the signal that the growth is over", refutes = "RSZ-10")
public final class GrowthNeverOver<K, V> extends LockedMap<K, V> {

    private static final int ROOM = 16;

    /* Written by the thread that makes the table grow, read by all: the latch of the last growth. */
    private volatile CountDownLatch grown = new CountDownLatch(0);

    @Override
    public @Nullable V get(Object key) {
        try {
            grown.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return super.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        if (size() > ROOM) {
            grown = new CountDownLatch(1);
        }
        return previous;
    }
}
