package org.maplitmus.maps.detection;

import java.util.Iterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An iterator of a guarded map: inside during each step and outside between steps. For one thread. */
final class GuardedIterator<E extends @Nullable Object> implements Iterator<E> {

    private final Watch watch;
    private final Iterator<E> iterator;
    private final UnaryOperator<E> guard;

    GuardedIterator(Watch watch, Iterator<E> iterator, UnaryOperator<E> guard) {
        this.watch = watch;
        this.iterator = iterator;
        this.guard = guard;
    }

    @Override
    public boolean hasNext() {
        return watch.read(Operation.ITERATION, iterator::hasNext);
    }

    @Override
    public E next() {
        return guard.apply(watch.<E>read(Operation.ITERATION, iterator::next));
    }

    @Override
    public void remove() {
        watch.run(Operation.DELETE, iterator::remove);
    }
}
