package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map that keeps its size in the cells of a striped counter, and adds to a cell by a read and a store.
 *
 * <p>The sound counter adds with a compare-and-set: the thread that loses it tries again, and widens the counter. Here
 * nobody learns that he has lost. The counter stays at its one cell, two writers store the same sum there, and one
 * mapping stays uncounted for ever.
 */
@Subject(name = "striped-size-without-cas")
@Claim(
        promises = MapPromises.EXACT_SIZE_AT_REST,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(
        of = "size kept in a StripedCounter",
        without = "the compare-and-set that adds to a cell",
        refutes = "SIZ-03")
public final class StripedSizeWithoutCas<K, V> extends LockedMap<K, V> {

    private final AtomicLongArray cells = new AtomicLongArray(1);

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        add(previous == null ? 1 : 0);
        return previous;
    }

    @Override
    public @Nullable V remove(Object key) {
        V previous = super.remove(key);
        add(previous == null ? 0 : -1);
        return previous;
    }

    @Override
    public int size() {
        long sum = 0;
        for (int cell = 0; cell < cells.length(); cell++) {
            sum += cells.getAcquire(cell);
        }
        return (int) Math.max(0, sum);
    }

    private void add(long delta) {
        int cell = (int) (Thread.currentThread().getId() % cells.length());
        long before = cells.getAcquire(cell);
        Gap.open();
        cells.setRelease(cell, before + delta);
    }
}
