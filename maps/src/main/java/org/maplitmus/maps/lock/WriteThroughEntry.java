package org.maplitmus.maps.lock;

import java.util.AbstractMap.SimpleEntry;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** A mapping as a snapshot saw it; writes through to the map if the key is still there. Not thread-safe. */
@SuppressWarnings("serial")
final class WriteThroughEntry<K extends @Nullable Object, V extends @Nullable Object> extends SimpleEntry<K, V> {

    private final transient Guarded<Map<K, V>> guarded;

    private WriteThroughEntry(Guarded<Map<K, V>> guarded, Entry<K, V> seen) {
        super(seen);
        this.guarded = guarded;
    }

    /** Every mapping of the map at one instant. */
    static <K extends @Nullable Object, V extends @Nullable Object> List<WriteThroughEntry<K, V>> snapshot(
            Guarded<Map<K, V>> guarded) {
        return guarded.read(map -> map.entrySet().stream()
                .map(seen -> new WriteThroughEntry<>(guarded, seen))
                .toList());
    }

    @Override
    public V setValue(V value) {
        guarded.write(map -> map.replace(getKey(), value));
        return super.setValue(value);
    }

    void removeIfStillMapped() {
        guarded.write(map -> map.remove(getKey(), getValue()));
    }
}
