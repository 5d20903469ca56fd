package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that counts its elements in a plain field, after it has let go of the lock.
 *
 * <p>Two writers may both add to the same old count, and one element stays uncounted for ever. A remover may subtract
 * what the writer has not added yet, and find the size below zero. And a reader may get an element that is not counted
 * yet.
 */
@Subject(name = "count-outside-lock")
@Claim(
        promises = {MapPromises.EXACT_SIZE_AT_REST, MapPromises.SIZE_OF_ONE_INSTANT},
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the lock around the count",
        refutes = {"SIZ-01", "SIZ-02", "SIZ-03", "SIZ-04", "SIZ-06", "RSZ-03", "RSZ-16"})
public final class CountOutsideLock<K, V> extends LockedMap<K, V> {

    private int count;

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
        return count;
    }

    private void add(int delta) {
        int before = count;
        Gap.open();
        count = before + delta;
    }
}
