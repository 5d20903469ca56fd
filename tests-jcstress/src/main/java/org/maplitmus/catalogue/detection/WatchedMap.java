package org.maplitmus.catalogue.detection;

import java.util.Map;
import org.maplitmus.contract.Adapter;

/**
 * A map that must not be shared without a lock and watches whether it is; the type by which this family picks its
 * subjects. A map made for sharing has nothing to report.
 */
public interface WatchedMap<K, V> extends Map<K, V> {

    /** {@code map} as a watched map: every operation is one of {@code map}. */
    @Adapter
    static <K, V> WatchedMap<K, V> of(Map<K, V> map) {
        return new Watched<>(map);
    }
}
