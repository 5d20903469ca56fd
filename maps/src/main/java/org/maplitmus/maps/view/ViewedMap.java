package org.maplitmus.maps.view;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map whose views are those of this package. As thread-safe as its {@link #backing}. */
public abstract class ViewedMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractMap<K, V> {

    /** For a map with the views of this package. */
    protected ViewedMap() {}

    /** This map as its views use it. */
    protected abstract Backing<K, V> backing();

    @Override
    public final Set<K> keySet() {
        return new KeyView<>(backing());
    }

    @Override
    public final Collection<V> values() {
        return new ValueView<>(backing());
    }

    @Override
    public final Set<Entry<K, V>> entrySet() {
        return new EntryView<>(backing());
    }
}
