package org.maplitmus.catalogue.detection;

import java.util.Map;

/**
 * A map that must not be shared without a lock and watches whether it is; the type by which this family picks its
 * subjects. A map made for sharing has nothing to report.
 */
public interface WatchedMap<K, V> extends Map<K, V> {}
