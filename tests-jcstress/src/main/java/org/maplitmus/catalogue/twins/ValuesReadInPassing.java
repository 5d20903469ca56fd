package org.maplitmus.catalogue.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose walks take a snapshot of the keys and read each value when they come to it.
 *
 * <p>Each read is a locked operation, and the walk never throws. But between two of them others get in: the walk shows
 * one key as it was before they came and the next as they left it.
 */
@Subject(name = "values-read-in-passing")
@Claim(
        promises = {MapPromises.ATOMIC_SCANS, MapPromises.SNAPSHOT_ITERATION, MapPromises.SIZE_OF_ONE_INSTANT},
        source = @Source("RWLockMap: walks \"show the map of one instant\""))
@WeakenedTwin(
        of = "RWLockMap",
        without = "the one hold of the lock over the keys and their values",
        refutes = {"BLK-06", "BLK-13", "BLK-15", "BLK-16", "BLK-18"})
public final class ValuesReadInPassing<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        List<K> keys = new ArrayList<>();
        super.entrySet().forEach(entry -> keys.add(entry.getKey()));
        return new WalkedEntries<>(() -> keys.stream().flatMap(this::shown).iterator());
    }

    private Stream<Entry<K, V>> shown(K key) {
        V value = get(key);
        Gap.open();
        return value == null ? Stream.empty() : Stream.of(Map.entry(key, value));
    }
}
