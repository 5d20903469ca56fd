package org.maplitmus.maps.view;

import org.jspecify.annotations.Nullable;

/** A way over the mappings of a map, which meets no key twice. For one thread at a time. */
@FunctionalInterface
public interface Traversal<M> {

    /** The next mapping, or null at the end, after which there is no next call. */
    @Nullable
    M next();
}
