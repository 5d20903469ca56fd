package org.maplitmus.contract.convert;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A view that is a set: equal to any set with equal elements.
 *
 * @param <E> the type of the elements
 */
final class ConvertedSet<E extends @Nullable Object> extends ConvertedView<E> implements Set<E> {

    ConvertedSet(Collection<@Nullable Object> view, Conversion elements) {
        super(view, elements);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Set<?> that && that.size() == size() && containsAll(that);
    }

    @Override
    public int hashCode() {
        return stream().mapToInt(Objects::hashCode).sum();
    }
}
