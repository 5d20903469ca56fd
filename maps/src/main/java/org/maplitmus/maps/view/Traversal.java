package org.maplitmus.maps.view;

import org.jspecify.annotations.Nullable;

/** A weakly consistent way over the mappings of a map, which meets no key twice. For one thread at a time. */
@FunctionalInterface
public interface Traversal<K extends @Nullable Object, V extends @Nullable Object> {

    /** The next mapping, or null at the end. */
    @Nullable
    Met<K, V> next();
}
