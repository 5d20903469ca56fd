package org.maplitmus.catalogue.twins;

import java.util.List;
import java.util.Map.Entry;
import java.util.concurrent.locks.Lock;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map that divides a bin without the lock of its writers: it notes what is in the bin, then moves what it has
 * noted, the lower half first.
 *
 * <p>What another writer puts in between goes into the bin that is being left. If it belongs to the higher half, it was
 * not noted, and nobody looks again.
 */
@Subject(name = "high-half-dropped")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(of = "BinMap", without = "the lock of the bin while it is divided", refutes = "RSZ-02")
public final class HighHalfDropped<K, V> extends GrowingMap<K, V> {

    @Override
    Lock lockForPut() {
        return lock.readLock();
    }

    @Override
    synchronized void grow() {
        Chains<K, V> left = table;
        if (left.crowded()) {
            table = divided(left);
        }
    }

    private static <K, V> Chains<K, V> divided(Chains<K, V> left) {
        Chains<K, V> next = new Chains<>(2 * left.width());
        List<Entry<K, V>> noted = left.entries();
        move(noted, 0, left.width(), next);
        for (int bin = 0; bin < left.width(); bin++) {
            move(left.entries(bin), 0, left.width(), next);
        }
        move(noted, left.width(), 2 * left.width(), next);
        return next;
    }

    private static <K, V> void move(List<Entry<K, V>> entries, int from, int to, Chains<K, V> next) {
        for (Entry<K, V> entry : entries) {
            int bin = Math.floorMod(entry.getKey().hashCode(), next.width());
            if (bin >= from && bin < to) {
                next.put(entry.getKey(), entry.getValue());
            }
        }
    }
}
