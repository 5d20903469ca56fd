package org.maplitmus.maps.go.conformance;

import java.util.List;
import java.util.function.Function;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;

/** A model, and the transcript of the Go that it stands for. */
enum Model {
    GO_MAP("/go/go1.19.8.txt", GoMap::new);

    private final String resource;
    private final Function<Detection, BuiltinMap<Object, Object>> factory;

    Model(String resource, Function<Detection, BuiltinMap<Object, Object>> factory) {
        this.resource = resource;
        this.factory = factory;
    }

    /** A new map that watches for misuse as {@code mode} says. */
    BuiltinMap<Object, Object> map(Detection mode) {
        return factory.apply(mode);
    }

    /** A new map that watches as Go does. */
    BuiltinMap<Object, Object> map() {
        return map(Detection.GO);
    }

    /** A new map of 0 to {@code size} - 1, each to itself. */
    BuiltinMap<Object, Object> filled(int size) {
        BuiltinMap<Object, Object> map = map();
        for (int key = 0; key < size; key++) {
            map.assign(key, key);
        }
        return map;
    }

    /** The lines that Go recorded. */
    List<String> lines() {
        return Transcript.lines(resource);
    }
}
