package org.maplitmus.maps.detection;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A view of a guarded map, under the same watch. What it does not override is done by its iterator, step by step. */
class GuardedCollection<E extends @Nullable Object> extends AbstractCollection<E> {

    private final Watch watch;
    private final Collection<E> elements;
    private final UnaryOperator<E> guard;

    GuardedCollection(Watch watch, Collection<E> elements, UnaryOperator<E> guard) {
        this.watch = watch;
        this.elements = elements;
        this.guard = guard;
    }

    @Override
    public Iterator<E> iterator() {
        return new GuardedIterator<>(watch, watch.read(Operation.ITERATION, elements::iterator), guard);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public boolean contains(@Nullable Object wanted) {
        return watch.read(Operation.READ, () -> elements.contains(wanted));
    }

    @Override
    public boolean containsAll(Collection<?> wanted) {
        return watch.read(Operation.READ, () -> elements.containsAll(wanted));
    }

    @Override
    public boolean remove(@Nullable Object unwanted) {
        return watch.write(Operation.DELETE, () -> elements.remove(unwanted));
    }

    @Override
    public boolean removeAll(Collection<?> unwanted) {
        return watch.write(Operation.DELETE, () -> elements.removeAll(unwanted));
    }

    @Override
    public boolean retainAll(Collection<?> wanted) {
        return watch.write(Operation.DELETE, () -> elements.retainAll(wanted));
    }

    @Override
    public void clear() {
        watch.run(Operation.CLEAR, elements::clear);
    }

    @Override
    @SuppressWarnings("UndefinedEquals") // Whatever equality the wrapped view has, this one has.
    public boolean equals(@Nullable Object other) {
        return other == this || watch.read(Operation.READ, () -> elements.equals(other));
    }

    @Override
    public int hashCode() {
        return watch.read(Operation.READ, () -> elements.hashCode());
    }

    @Override
    public String toString() {
        return watch.read(Operation.READ, () -> elements.toString());
    }
}
