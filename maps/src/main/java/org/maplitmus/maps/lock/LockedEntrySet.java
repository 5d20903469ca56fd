package org.maplitmus.maps.lock;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live view of the mappings; never hands out an entry of the guarded map itself. Thread-safe. */
final class LockedEntrySet<K extends @Nullable Object, V extends @Nullable Object>
        extends LockedSetView<K, V, Entry<K, V>> {

    LockedEntrySet(LockedValue<Map<K, V>> guarded) {
        super(guarded, Map::entrySet, entry -> entry, LockedMap::removeMapping);
    }

    @Override
    public boolean removeIf(Predicate<? super Entry<K, V>> unwanted) {
        return super.removeIf(entry -> unwanted.test(new SimpleImmutableEntry<>(entry)));
    }
}
