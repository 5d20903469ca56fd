package org.maplitmus.catalogue.twins;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map with a counter beside it, from which removeIf subtracts every mapping that its predicate wanted gone.
 *
 * <p>The sound map subtracts what it has taken out itself. Here a mapping that another thread was faster to remove is
 * subtracted twice.
 */
@Subject(name = "counts-what-it-judged")
@Claim(
        promises = MapPromises.EXACT_SIZE_AT_REST,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the look whether removeIf has removed the mapping that it counts",
        refutes = "VUE-08")
public final class CountsWhatItJudged<K, V> extends WalkedMap<K, V> {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        count.addAndGet(previous == null ? 1 : 0);
        return previous;
    }

    @Override
    public @Nullable V remove(Object key) {
        V previous = super.remove(key);
        count.addAndGet(previous == null ? 0 : -1);
        return previous;
    }

    @Override
    public boolean remove(Object key, @Nullable Object value) {
        boolean removed = super.remove(key, value);
        count.addAndGet(removed ? -1 : 0);
        return removed;
    }

    @Override
    public int size() {
        return count.get();
    }

    @Override
    public Collection<V> values() {
        return new Values();
    }

    private boolean removeIf(Predicate<? super V> unwanted) {
        int judged = 0;
        for (Entry<K, V> entry : entrySet()) {
            if (unwanted.test(entry.getValue())) {
                super.remove(entry.getKey(), entry.getValue());
                judged++;
            }
        }
        count.addAndGet(-judged);
        return judged > 0;
    }

    private Iterator<V> inherited() {
        return super.values().iterator();
    }

    private final class Values extends AbstractCollection<V> {

        @Override
        public Iterator<V> iterator() {
            return inherited();
        }

        @Override
        public int size() {
            return CountsWhatItJudged.this.size();
        }

        @Override
        public boolean removeIf(Predicate<? super V> unwanted) {
            return CountsWhatItJudged.this.removeIf(unwanted);
        }
    }
}
