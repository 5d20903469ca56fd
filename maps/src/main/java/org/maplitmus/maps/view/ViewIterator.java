package org.maplitmus.maps.view;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that shows what a traversal meets and can have it removed. For one thread at a time.
 *
 * <p>It stands one mapping ahead, so that what {@link #hasNext} has announced can be handed out though it is removed.
 */
public final class ViewIterator<M, E> implements Iterator<E> {

    private final Traversal<? extends M> traversal;
    private final Function<? super M, ? extends E> shown;
    private final Consumer<? super E> remover;
    private @Nullable M ahead;
    private @Nullable E last;

    /**
     * Goes over {@code traversal}, makes of each mapping what is {@code shown}, and leaves removals to {@code remover}.
     */
    public ViewIterator(
            Traversal<? extends M> traversal, Function<? super M, ? extends E> shown, Consumer<? super E> remover) {
        this.traversal = traversal;
        this.shown = shown;
        this.remover = remover;
        this.ahead = traversal.next();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public E next() {
        if (ahead == null) {
            throw new NoSuchElementException("the iterator has shown every mapping");
        }
        E element = shown.apply(ahead);
        ahead = traversal.next();
        last = element;
        return element;
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        remover.accept(last);
        last = null;
    }
}
