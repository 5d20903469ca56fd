package org.maplitmus.catalogue.twins;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that keeps a snapshot for its iterators and takes a new one after each put.
 *
 * <p>The sound map replaces the snapshot before it lets go of the lock. Here a reader that comes between the two gets
 * the new element, and its iterator walks over a snapshot without it.
 */
@Subject(name = "late-snapshot")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Iterators, Spliterators and Enumerations return elements"
                                + " reflecting the state of the hash table at some point at or since the creation of the"
                                + " iterator/enumeration\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over put and snapshot",
        refutes = "COH-09")
public final class LateSnapshot<K, V> extends LockedMap<K, V> {

    private volatile Map<K, V> snapshot = Map.of();

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        Gap.open();
        synchronized (guarded) {
            snapshot = Map.copyOf(guarded);
        }
        return previous;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return snapshot.entrySet();
    }
}
