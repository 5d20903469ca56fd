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
 * A map that keeps its size in one count, and in a cell beside it once two threads have met at the count. To the cell
 * it adds by a read and a store.
 *
 * <p>The sound counter adds to a cell by compare-and-set. Two threads with one put each show nothing: one of them has
 * won the count, and the other is alone in the cell. Two that have both lost store the same sum there.
 */
@Subject(name = "contended-cell-without-cas")
@Claim(
        promises = MapPromises.EXACT_SIZE_AT_REST,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(
        of = "size kept as LongAdder does",
        without = "the compare-and-set that adds to a cell",
        refutes = {"SIZ-08", "SIZ-09"})
public final class ContendedCellWithoutCas<K, V> extends LockedMap<K, V> {

    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean contended;
    private volatile int cell;

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        if (previous == null) {
            add(1);
        }
        return previous;
    }

    @Override
    public @Nullable V remove(Object key) {
        V previous = super.remove(key);
        if (previous != null) {
            add(-1);
        }
        return previous;
    }

    @Override
    public int size() {
        return count.get() + cell;
    }

    private void add(int delta) {
        if (contended || !isCounted(delta)) {
            contended = true;
            addToCell(delta);
        }
    }

    private boolean isCounted(int delta) {
        int before = count.get();
        Gap.giveWay();
        return count.compareAndSet(before, before + delta);
    }

    private void addToCell(int delta) {
        int before = cell;
        Gap.giveWay();
        cell = before + delta;
    }
}
