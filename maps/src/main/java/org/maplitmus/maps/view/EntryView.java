package org.maplitmus.maps.view;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.Map.Entry;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live view of the mappings. As safe for threads as the map. */
public final class EntryView<K extends @Nullable Object, V extends @Nullable Object>
        extends SetView<K, V, Entry<K, V>> {

    /** A view of the mappings of the map behind {@code backing}. */
    public EntryView(Backing<K, V> backing) {
        super(backing);
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return backing.entries();
    }

    @Override
    public boolean contains(@Nullable Object mapping) {
        return mapping instanceof Entry<?, ?> wanted && backing.has(wanted);
    }

    @Override
    public boolean remove(@Nullable Object mapping) {
        return mapping instanceof Entry<?, ?> unwanted && backing.removeMapping(unwanted);
    }

    @Override
    public boolean removeIf(Predicate<? super Entry<K, V>> unwanted) {
        return backing.removeMappings(requireNonNull(unwanted));
    }
}
