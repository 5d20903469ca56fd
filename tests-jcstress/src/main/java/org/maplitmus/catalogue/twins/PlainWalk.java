package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A table for the keys 1 to 3, mapped to themselves, whose iterators read its slots in plain mode.
 *
 * <p>The sound iterator loads each slot with acquire. Without that nothing orders what it met and what its thread looks
 * at next: a compiler may let the thread look for the writer's earlier work before it walks, and the writer does both
 * in between.
 */
@Subject(name = "plain-walk")
@Claim(
        promises = MapPromises.PUBLICATION_BY_ITERATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "open-addressing table",
        without = "the acquire of the loads in its iterators",
        refutes = {"ITR-18", "VIS-13"})
public final class PlainWalk extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 4;

    private final Integer[] keys = new Integer[WIDTH];
    private final Set<Integer> view = new Keys();

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        keys[key] = key;
        return null;
    }

    @Override
    public Set<Integer> keySet() {
        return view;
    }

    @Override
    public Collection<Integer> values() {
        return view;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return Arrays.stream(keys)
                .filter(key -> key != null)
                .map(key -> Map.entry(key, key))
                .collect(Collectors.toUnmodifiableSet());
    }

    private final class Keys extends AbstractSet<Integer> {

        @Override
        public Iterator<Integer> iterator() {
            return new Walk(keys);
        }

        @Override
        public int size() {
            return entrySet().size();
        }
    }

    /** A walk over the slots, which reads each of them once. */
    private static final class Walk implements Iterator<Integer> {

        private final Integer[] keys;
        private int slot;
        private @Nullable Integer ahead;

        Walk(Integer[] keys) {
            this.keys = keys;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && slot < WIDTH) {
                ahead = keys[slot++];
            }
            return ahead != null;
        }

        @Override
        public Integer next() {
            Integer met = hasNext() ? ahead : null;
            if (met == null) {
                throw new NoSuchElementException("the walk is at its end");
            }
            ahead = null;
            return met;
        }
    }
}
