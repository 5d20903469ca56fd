package org.maplitmus.maps.go.conformance;

import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;

/** What a scenario makes its maps from. */
interface Maps {

    /** How a forked program finds the model again. */
    String name();

    /** A new map that watches for misuse as {@code mode} says. */
    BuiltinMap<Object, Object> map(Detection mode);

    /** A new {@code sync.Map} of the same Go. */
    SyncCalls syncMap();

    /** A new map that watches as Go does. */
    default BuiltinMap<Object, Object> map() {
        return map(Detection.GO);
    }

    /** A new map of 0 to {@code size} - 1, each to itself. */
    default BuiltinMap<Object, Object> filled(int size) {
        BuiltinMap<Object, Object> map = map();
        for (int key = 0; key < size; key++) {
            map.assign(key, key);
        }
        return map;
    }
}
