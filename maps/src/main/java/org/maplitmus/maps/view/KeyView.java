package org.maplitmus.maps.view;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live view of the keys. As safe for threads as the map. */
public final class KeyView<K extends @Nullable Object, V extends @Nullable Object> extends SetView<K, V, K> {

    /** A view of the keys of the map behind {@code backing}. */
    public KeyView(Backing<K, V> backing) {
        super(backing);
    }

    @Override
    public Iterator<K> iterator() {
        return backing.keys();
    }

    @Override
    public boolean contains(@Nullable Object key) {
        return backing.map().containsKey(key);
    }

    @Override
    public boolean remove(@Nullable Object key) {
        return backing.removeKey(key);
    }

    @Override
    public boolean removeIf(Predicate<? super K> unwanted) {
        return backing.removeKeys(requireNonNull(unwanted));
    }
}
