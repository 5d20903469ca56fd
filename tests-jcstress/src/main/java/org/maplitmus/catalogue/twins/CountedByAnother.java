package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose size is kept by one thread at a time, which counts for all that come meanwhile.
 *
 * <p>The sound put waits until it was counted. Here a thread that finds another one counting leaves it to that one and
 * returns, and may ask for the size before the other has got so far.
 */
@Subject(name = "counted-by-another")
@Claim(
        promises = MapPromises.EXACT_SIZE_AT_REST,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(of = "combining counter", without = "the wait until one's own put was counted", refutes = "SIZ-05")
public final class CountedByAnother<K, V> extends LockedMap<K, V> {

    private final AtomicInteger uncounted = new AtomicInteger();
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile int counted;

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        if (previous == null) {
            uncounted.incrementAndGet();
        }
        while (uncounted.get() > 0 && counting.compareAndSet(false, true)) {
            int reached = counted + uncounted.getAndSet(0);
            Gap.open();
            counted = reached;
            counting.set(false);
        }
        return previous;
    }

    @Override
    public int size() {
        return counted;
    }
}
