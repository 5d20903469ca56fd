package org.maplitmus.catalogue.detection;

import java.util.Map;
import org.maplitmus.catalogue.Forwarded;

/** Any map as a {@link WatchedMap}. */
final class Watched<K, V> extends Forwarded<K, V> implements WatchedMap<K, V> {

    /** Wraps {@code map}. */
    Watched(Map<K, V> map) {
        super(map);
    }
}
