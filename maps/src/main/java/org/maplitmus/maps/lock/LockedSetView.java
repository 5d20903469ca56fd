package org.maplitmus.maps.lock;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A live view without duplicates. Thread-safe; equality compares what was there at one instant, and sees another such
 * view at one instant too, though not at the same.
 */
class LockedSetView<K extends @Nullable Object, V extends @Nullable Object, E extends @Nullable Object>
        extends LockedView<K, V, E> implements Set<E> {

    LockedSetView(
            LockedValue<Map<K, V>> guarded,
            Function<Map<K, V>, Collection<E>> live,
            Function<Entry<K, V>, E> element,
            BiConsumer<Map<K, V>, Entry<K, V>> remover) {
        super(guarded, live, element, remover);
    }

    @Override
    public final Spliterator<E> spliterator() {
        return Spliterators.spliterator(toArray(), Spliterator.DISTINCT);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this
                || new HashSet<>(this)
                        .equals(other instanceof LockedSetView<?, ?, ?> view ? new HashSet<>(view) : other);
    }

    @Override
    public final int hashCode() {
        return new HashSet<>(this).hashCode();
    }
}
