package org.maplitmus.maps.view;

import static java.util.Objects.requireNonNull;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live view of the values. As safe for threads as the map. */
public final class ValueView<K extends @Nullable Object, V extends @Nullable Object> extends AbstractCollection<V> {

    private final Backing<K, V> backing;

    /** A view of the values of the map behind {@code backing}. */
    public ValueView(Backing<K, V> backing) {
        this.backing = backing;
    }

    @Override
    public Iterator<V> iterator() {
        return backing.values();
    }

    @Override
    public Spliterator<V> spliterator() {
        return backing.spliterator(this, 0);
    }

    /** Leaves it to the iterator what its end is. */
    @Override
    public void forEach(Consumer<? super V> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public int size() {
        return backing.map().size();
    }

    @Override
    public boolean isEmpty() {
        return backing.map().isEmpty();
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return backing.map().containsValue(value);
    }

    @Override
    public boolean remove(@Nullable Object value) {
        return backing.removeValue(value);
    }

    @Override
    public boolean removeIf(Predicate<? super V> unwanted) {
        requireNonNull(unwanted);
        return backing.removeMappings(mapping -> unwanted.test(mapping.getValue()));
    }

    @Override
    public boolean removeAll(Collection<?> unwanted) {
        return removeIf(unwanted::contains);
    }

    @Override
    public boolean retainAll(Collection<?> wanted) {
        requireNonNull(wanted);
        return removeIf(value -> !wanted.contains(value));
    }

    @Override
    public void clear() {
        backing.map().clear();
    }
}
