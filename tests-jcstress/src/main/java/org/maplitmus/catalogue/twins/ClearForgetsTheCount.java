package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map with a counter beside it, which a clear sets to zero when it has let go of the lock.
 *
 * <p>What is put or removed between the two steps is there, or gone, and not in the count.
 */
@Subject(name = "clear-forgets-the-count")
@Claim(
        promises = MapPromises.EXACT_SIZE_AT_REST,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the lock around the count in clear",
        refutes = {"BLK-19", "BLK-20"})
public final class ClearForgetsTheCount<K, V> extends LockedMap<K, V> {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        count.addAndGet(previous == null ? 1 : 0);
        return previous;
    }

    @Override
    public @Nullable V remove(Object key) {
        V previous = super.remove(key);
        count.addAndGet(previous == null ? 0 : -1);
        return previous;
    }

    @Override
    public void clear() {
        synchronized (guarded) {
            guarded.clear();
        }
        Gap.open();
        count.set(0);
    }

    @Override
    public int size() {
        return count.get();
    }
}
