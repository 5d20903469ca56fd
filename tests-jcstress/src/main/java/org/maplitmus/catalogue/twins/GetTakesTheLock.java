package org.maplitmus.catalogue.twins;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that says its operations need no lock, and takes it in each all the same.
 *
 * <p>Nothing wrong can be read from it. But compute holds the lock while its function runs, and whoever gets a key or
 * puts another meanwhile waits for the function.
 */
@Subject(name = "get-takes-the-lock")
@Claim(
        promises = {MapPromises.NON_BLOCKING_READS, MapPromises.NON_BLOCKING_UPDATES},
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrieval operations (including get) generally do not block\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "a map without locks",
        without = "the look at an entry, and the exchange of it, without the lock",
        refutes = {"CMP-02", "CMP-03"})
public final class GetTakesTheLock<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        synchronized (guarded) {
            return guarded.compute(key, function);
        }
    }
}
