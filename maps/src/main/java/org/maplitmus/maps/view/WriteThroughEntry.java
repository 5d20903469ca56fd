package org.maplitmus.maps.view;

import java.util.AbstractMap.SimpleEntry;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A mapping as an iterator met it; a new value goes to the map first. For one thread at a time. */
@SuppressWarnings("serial")
public final class WriteThroughEntry<K extends @Nullable Object, V extends @Nullable Object> extends SimpleEntry<K, V> {

    private final transient BiConsumer<? super K, ? super V> setter;

    /** The mapping of {@code key} to {@code value}; {@code setter} gives the key of the map a new value. */
    public WriteThroughEntry(K key, V value, BiConsumer<? super K, ? super V> setter) {
        super(key, value);
        this.setter = setter;
    }

    @Override
    public V setValue(V value) {
        setter.accept(getKey(), value);
        return super.setValue(value);
    }
}
