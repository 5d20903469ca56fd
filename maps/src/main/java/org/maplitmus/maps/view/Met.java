package org.maplitmus.maps.view;

import org.jspecify.annotations.Nullable;

/** A mapping that a traversal has come to. Thread-safe if the map is. */
public interface Met<K extends @Nullable Object, V extends @Nullable Object> {

    /** Its key. */
    K key();

    /** Its value now, or the last one that is known if the mapping has gone. */
    V value();
}
