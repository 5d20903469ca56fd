package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map for the keys 1 and 2 with a field for the value of each, in which 0 stands for an absent key.
 *
 * <p>The sound fields are volatile. Without that nothing orders an access to the map and what its thread does before or
 * after: a compiler may swap the two, whichever operation the access belongs to. What it takes a third thread to see,
 * VIS-16 and VIS-17, needs three processors and the luck of a moment on each.
 */
@Subject(
        name = "plain-fields",
        promises = {
            MapPromises.SAFE_PUBLICATION,
            MapPromises.PUBLICATION_BY_ITERATION,
            MapPromises.PUBLICATION_OF_REMOVALS,
            MapPromises.PUBLICATION_BY_SIZE,
            MapPromises.ORDERED_UPDATES,
            MapPromises.CAUSAL_READS
        },
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "map with a field for each key",
        without = "the volatile write and read of the fields",
        refutes = {
            "VIS-07", "VIS-08", "VIS-09", "VIS-10", "VIS-11", "VIS-12", "VIS-13", "VIS-14", "VIS-15", "VIS-16",
            "VIS-17", "VIS-18", "ORD-04"
        })
public final class PlainFields extends AbstractMap<Integer, Integer> {

    private static final int ABSENT = 0;

    private int first;
    private int second;

    @Override
    public @Nullable Integer get(Object key) {
        return boxed(read(key));
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        return boxed(write(key, value));
    }

    @Override
    public @Nullable Integer remove(Object key) {
        return boxed(write(key, ABSENT));
    }

    @Override
    public boolean containsKey(Object key) {
        return read(key) != ABSENT;
    }

    @Override
    public int size() {
        return (first == ABSENT ? 0 : 1) + (second == ABSENT ? 0 : 1);
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return new EntryView<>(() -> new Walk(first, second));
    }

    private int read(Object key) {
        return (Integer) key == 1 ? first : second;
    }

    private int write(Object key, int value) {
        int previous = read(key);
        if ((Integer) key == 1) {
            first = value;
        } else {
            second = value;
        }
        return previous;
    }

    private static @Nullable Integer boxed(int value) {
        return value == ABSENT ? null : Integer.valueOf(value);
    }

    /** An iterator over the values that were there when it was made. */
    private static final class Walk implements Iterator<Entry<Integer, Integer>> {

        private int first;
        private int second;

        Walk(int first, int second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public boolean hasNext() {
            return first != ABSENT || second != ABSENT;
        }

        @Override
        public Entry<Integer, Integer> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return first != ABSENT ? takeFirst() : takeSecond();
        }

        private Entry<Integer, Integer> takeFirst() {
            Entry<Integer, Integer> entry = Map.entry(1, first);
            first = ABSENT;
            return entry;
        }

        private Entry<Integer, Integer> takeSecond() {
            Entry<Integer, Integer> entry = Map.entry(2, second);
            second = ABSENT;
            return entry;
        }
    }
}
