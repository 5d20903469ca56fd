package org.maplitmus.maps.go.conformance;

import java.util.List;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;

/** A model, and the transcript of the Go that it stands for. */
enum Model implements Maps {
    GO_MAP_AS_1_19("/go/go1.19.8-classic.txt") {
        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new GoMap<>(mode);
        }
    },
    GO_MAP_AS_1_24("/go/go1.24.4-classic.txt") {
        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new GoMap<>(mode);
        }
    };

    private final String resource;

    Model(String resource) {
        this.resource = resource;
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
