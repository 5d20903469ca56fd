package org.maplitmus.maps.view;

import static java.util.Objects.requireNonNull;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the views without duplicates have in common. As safe for threads as the map. */
abstract sealed class SetView<K extends @Nullable Object, V extends @Nullable Object, E extends @Nullable Object>
        extends AbstractSet<E> permits KeyView, EntryView {

    final Backing<K, V> backing;

    SetView(Backing<K, V> backing) {
        this.backing = backing;
    }

    @Override
    public final Spliterator<E> spliterator() {
        return backing.spliterator(this, Spliterator.DISTINCT);
    }

    /** Leaves it to the iterator what its end is. */
    @Override
    public final void forEach(Consumer<? super E> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public final int size() {
        return backing.map().size();
    }

    @Override
    public final boolean isEmpty() {
        return backing.map().isEmpty();
    }

    @Override
    public final boolean removeAll(Collection<?> unwanted) {
        return backing.isShorterThan(unwanted) ? removeIf(unwanted::contains) : removeEach(unwanted);
    }

    private boolean removeEach(Collection<?> unwanted) {
        boolean removed = false;
        for (Object each : unwanted) {
            removed |= remove(each);
        }
        return removed;
    }

    @Override
    public final boolean retainAll(Collection<?> wanted) {
        requireNonNull(wanted);
        return removeIf(element -> !wanted.contains(element));
    }

    @Override
    public final void clear() {
        backing.map().clear();
    }
}
