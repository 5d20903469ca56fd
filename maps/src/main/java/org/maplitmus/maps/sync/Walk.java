package org.maplitmus.maps.sync;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Traversal;

/** A weakly consistent walk over the mappings of a map, which meets no key twice. For one thread at a time. */
interface Walk<K extends @Nullable Object, V extends @Nullable Object> extends Traversal<Mapping<K, V>> {

    /** Shows the mappings that are not of the view alone to {@code visitor} as long as it answers true. */
    default void show(BiPredicate<? super K, ? super V> visitor) {
        Mapping<K, V> met = next();
        while (met != null && (met.key() instanceof JavaKey || visitor.test(met.key(), met.value()))) {
            met = next();
        }
    }
}
