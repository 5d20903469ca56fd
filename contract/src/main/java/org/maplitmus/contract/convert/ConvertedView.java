package org.maplitmus.contract.convert;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A view of a map behind, element by element in another form.
 *
 * <p>Every operation is one of the view behind, and as safe for threads as that.
 *
 * @param <E> the type of the elements
 */
class ConvertedView<E extends @Nullable Object> extends AbstractCollection<E> {

    private final Collection<@Nullable Object> view;
    private final Conversion elements;

    ConvertedView(Collection<@Nullable Object> view, Conversion elements) {
        this.view = view;
        this.elements = elements;
    }

    @Override
    public final int size() {
        return view.size();
    }

    @Override
    public final boolean isEmpty() {
        return view.isEmpty();
    }

    @Override
    public final boolean contains(@Nullable Object element) {
        return view.contains(elements.inward(element));
    }

    @Override
    public final boolean add(E element) {
        return view.add(elements.inward(element));
    }

    @Override
    public final boolean remove(@Nullable Object element) {
        return view.remove(elements.inward(element));
    }

    @Override
    public final boolean removeAll(Collection<?> others) {
        return view.removeAll(inward(others));
    }

    @Override
    public final boolean retainAll(Collection<?> others) {
        return view.retainAll(inward(others));
    }

    @Override
    public final boolean removeIf(Predicate<? super E> filter) {
        return view.removeIf(element -> filter.test(outward(element)));
    }

    @Override
    public final void clear() {
        view.clear();
    }

    @Override
    public final Iterator<E> iterator() {
        return new Walk(view.iterator());
    }

    @Override
    public final @Nullable Object[] toArray() {
        @Nullable Object[] array = view.toArray();
        for (int i = 0; i < array.length; i++) {
            array[i] = elements.outward(array[i]);
        }
        return array;
    }

    /** One copy by the view behind, whose lock an iterator might not hold. */
    @Override
    @SuppressWarnings("NullAway") // Null stays null, and the type of the array says whether it may.
    public final <T> T[] toArray(T[] array) {
        return Arrays.asList(toArray()).toArray(array);
    }

    @Override
    public final Spliterator<E> spliterator() {
        return view.stream().map(this::outward).spliterator();
    }

    private Collection<@Nullable Object> inward(Collection<?> others) {
        return others.stream().<@Nullable Object>map(elements::inward).toList();
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Null stays null, and its type says whether it may.
    private E outward(@Nullable Object element) {
        return (E) elements.outward(element);
    }

    private final class Walk implements Iterator<E> {

        private final Iterator<@Nullable Object> walk;

        Walk(Iterator<@Nullable Object> walk) {
            this.walk = walk;
        }

        @Override
        public boolean hasNext() {
            return walk.hasNext();
        }

        @Override
        public E next() {
            return outward(walk.next());
        }

        @Override
        public void remove() {
            walk.remove();
        }
    }
}
