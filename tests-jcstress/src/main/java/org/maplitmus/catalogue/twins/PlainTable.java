package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A table with a slot for the value of each key from 1 to 3; null stands for an absent key.
 *
 * <p>The sound table reads and writes its slots in volatile mode. Without that nothing orders an access to the map and
 * what its thread does afterwards, whichever operation the access belongs to: a compiler may let a reader look for the
 * writer's work first and into the slot second.
 */
@Subject(name = "plain-table")
@Claim(
        promises = {
            MapPromises.SAFE_PUBLICATION,
            MapPromises.PUBLICATION_OF_REMOVALS,
            MapPromises.PUBLICATION_BY_SIZE,
            MapPromises.ORDERED_UPDATES
        },
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "table indexed by key",
        without = "the volatile mode of the slots",
        refutes = {"VIS-07", "VIS-08", "VIS-09", "VIS-10", "VIS-11", "VIS-12", "VIS-14", "VIS-15", "VIS-18"})
public final class PlainTable extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 4;

    private final @Nullable Integer[] slots = new Integer[WIDTH];

    @Override
    public @Nullable Integer get(Object key) {
        return slots[(Integer) key];
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        return store(key, value);
    }

    @Override
    public @Nullable Integer remove(Object key) {
        return store((Integer) key, null);
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        int size = 0;
        for (int key = WIDTH - 1; key > 0; key--) {
            size += slots[key] == null ? 0 : 1;
        }
        return size;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return new WalkedEntries<>(Walk::new);
    }

    private @Nullable Integer store(int key, @Nullable Integer value) {
        Integer previous = slots[key];
        slots[key] = value;
        return previous;
    }

    /** An iterator from the last key down to the first. */
    private final class Walk implements Iterator<Entry<Integer, Integer>> {

        private int key = WIDTH;
        private @Nullable Integer value;

        @Override
        public boolean hasNext() {
            while (value == null && key > 1) {
                key--;
                value = slots[key];
            }
            return value != null;
        }

        @Override
        public Entry<Integer, Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<Integer, Integer> met = Map.entry(key, value);
            value = null;
            return met;
        }
    }
}
