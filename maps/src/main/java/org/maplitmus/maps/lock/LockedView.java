package org.maplitmus.maps.lock;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.PartIterator;
import org.maplitmus.maps.view.ViewIterator;
import org.maplitmus.maps.view.WriteThroughEntry;

/**
 * A live view of the guarded map: questions and removals go to the map, walks go over a snapshot.
 *
 * <p>Thread-safe. A collection handed to a bulk operation is copied before the lock is taken, so that two maps handed
 * to each other cannot deadlock.
 */
class LockedView<K extends @Nullable Object, V extends @Nullable Object, E extends @Nullable Object>
        extends AbstractCollection<E> {

    private final LockedValue<Map<K, V>> guarded;
    private final Function<Map<K, V>, Collection<E>> live;
    private final Function<Entry<K, V>, E> element;
    private final BiConsumer<Map<K, V>, Entry<K, V>> remover;

    /** A view that is {@code live} where it does not walk, and whose iterators leave removals to {@code remover}. */
    LockedView(
            LockedValue<Map<K, V>> guarded,
            Function<Map<K, V>, Collection<E>> live,
            Function<Entry<K, V>, E> element,
            BiConsumer<Map<K, V>, Entry<K, V>> remover) {
        this.guarded = guarded;
        this.live = live;
        this.element = element;
        this.remover = remover;
    }

    @Override
    public final Iterator<E> iterator() {
        Iterator<Entry<K, V>> seen = snapshot().iterator();
        return new PartIterator<>(
                new ViewIterator<>(() -> seen.hasNext() ? seen.next() : null, entry -> entry, this::removeShown),
                element);
    }

    /** Every mapping of the map at one instant. */
    private List<Entry<K, V>> snapshot() {
        BiConsumer<K, V> setter = this::replace;
        return guarded.read(map -> map.entrySet().stream()
                .<Entry<K, V>>map(seen -> new WriteThroughEntry<>(seen.getKey(), seen.getValue(), setter))
                .toList());
    }

    private void replace(K key, V value) {
        guarded.write(map -> map.replace(key, value));
    }

    private void removeShown(Entry<K, V> shown) {
        guarded.write(map -> {
            remover.accept(map, shown);
            return map;
        });
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(toArray(), 0);
    }

    @Override
    public final int size() {
        return guarded.read(Map::size);
    }

    @Override
    public final boolean contains(@Nullable Object wanted) {
        return guarded.read(map -> live.apply(map).contains(wanted));
    }

    @Override
    public final boolean containsAll(Collection<?> wanted) {
        List<?> copy = new ArrayList<>(wanted);
        return guarded.read(map -> copy.stream().allMatch(live.apply(map)::contains));
    }

    @Override
    public final boolean remove(@Nullable Object unwanted) {
        return guarded.write(map -> live.apply(map).remove(unwanted));
    }

    @Override
    public boolean removeIf(Predicate<? super E> unwanted) {
        return guarded.write(map -> live.apply(map).removeIf(unwanted));
    }

    @Override
    public final boolean removeAll(Collection<?> unwanted) {
        Set<?> copy = new HashSet<>(unwanted);
        return removeIf(copy::contains);
    }

    @Override
    public final boolean retainAll(Collection<?> wanted) {
        Set<?> copy = new HashSet<>(wanted);
        return removeIf(candidate -> !copy.contains(candidate));
    }

    @Override
    public final void clear() {
        guarded.write(map -> {
            map.clear();
            return map;
        });
    }
}
