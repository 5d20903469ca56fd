package org.maplitmus.catalogue.twins;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that says its readers need no lock, and takes it in get all the same.
 *
 * <p>Nothing wrong can be read from it. But compute holds the lock while its function runs, and whoever gets a key
 * meanwhile waits for the function.
 */
@Subject(
        name = "get-takes-the-lock",
        promises = MapPromises.NON_BLOCKING_READS,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(of = "SegmentedMap", without = "the look at an entry without the lock", refutes = "CMP-02")
public final class GetTakesTheLock<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        synchronized (guarded) {
            return guarded.compute(key, function);
        }
    }
}
