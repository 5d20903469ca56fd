package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An iterator that shows a part of each element of another one, which does the rest. For one thread at a time. */
public final class PartIterator<W, E extends @Nullable Object> implements Iterator<E> {

    private final Iterator<? extends W> wholes;
    private final Function<? super W, ? extends E> part;

    /** Shows of each of {@code wholes} its {@code part}. */
    public PartIterator(Iterator<? extends W> wholes, Function<? super W, ? extends E> part) {
        this.wholes = wholes;
        this.part = part;
    }

    @Override
    public boolean hasNext() {
        return wholes.hasNext();
    }

    @Override
    public E next() {
        return part.apply(wholes.next());
    }

    @Override
    public void remove() {
        wholes.remove();
    }

    @Override
    public void forEachRemaining(Consumer<? super E> action) {
        wholes.forEachRemaining(whole -> action.accept(part.apply(whole)));
    }
}
