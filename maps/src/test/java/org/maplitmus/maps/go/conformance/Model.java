package org.maplitmus.maps.go.conformance;

import java.util.List;
import java.util.function.Function;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;

/** A model, and the transcript of the Go that it stands for. */
enum Model {
    GO_MAP_AS_1_19("/go/go1.19.8-classic.txt", GoMap::new),
    GO_MAP_AS_1_24("/go/go1.24.4-classic.txt", GoMap::new);

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

    /** Where the transcript is: {@code /go/<version>-<map>.txt}. */
    String resource() {
        return resource;
    }

    /** The lines that Go recorded. */
    List<String> lines() {
        return Transcript.lines(resource);
    }
}
