package org.maplitmus.contract.convert;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set with elements in one form, seen with those of the scenarios: equal to any set with equal elements.
 *
 * <p>Every operation is one of the set behind, and as safe for threads as that.
 *
 * @param <E> the type of the elements
 */
public final class ConvertedSet<E extends @Nullable Object> extends ConvertedView<E> implements Set<E> {

    ConvertedSet(Collection<@Nullable Object> view, Conversion elements) {
        super(view, elements);
    }

    /** {@code set}, whose elements have the form {@code elements}. */
    @SuppressWarnings("unchecked")
    public static <E extends @Nullable Object> Set<E> of(Object set, Form elements) {
        return elements.converts() ? new ConvertedSet<>((Set<@Nullable Object>) set, elements) : (Set<E>) set;
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
