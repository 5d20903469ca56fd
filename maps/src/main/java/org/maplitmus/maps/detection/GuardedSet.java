package org.maplitmus.maps.detection;

import java.util.Set;
import java.util.Spliterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The keys or the entries of a guarded map. */
final class GuardedSet<E extends @Nullable Object> extends GuardedCollection<E> implements Set<E> {

    GuardedSet(Watch watch, Set<E> elements, UnaryOperator<E> guard) {
        super(watch, elements, guard);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Set.super.spliterator();
    }
}
