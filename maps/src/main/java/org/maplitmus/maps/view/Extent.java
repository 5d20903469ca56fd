package org.maplitmus.maps.view;

import java.util.Collection;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/** What the spliterators of a view say of their size. */
public enum Extent {

    /** The size that the view has when the walk begins. */
    COUNTED {
        @Override
        <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics) {
            return Spliterators.spliterator(view, characteristics);
        }
    },

    /** No size, which could have changed before the walk ends. */
    OPEN {
        @Override
        <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics) {
            return Spliterators.spliteratorUnknownSize(
                    view.iterator(), characteristics | Spliterator.CONCURRENT | Spliterator.NONNULL);
        }
    };

    /** A spliterator over a view that has {@code characteristics} in any case. */
    abstract <E extends @Nullable Object> Spliterator<E> spliterator(Collection<E> view, int characteristics);
}
