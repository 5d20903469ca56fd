package org.maplitmus.maps.go.conformance;

import java.util.List;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.FlatSwissMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.SwissMap;
import org.maplitmus.maps.sync.GoSyncMap;
import org.maplitmus.maps.sync.HashTrieMap;
import org.maplitmus.maps.sync.SyncMap;

/** The models of one Go, of its built-in map and of its {@code sync.Map}, and its transcript. */
enum Model implements Maps {
    GO_MAP_AS_1_19("/go/go1.19.8-classic.txt") {
        @Override
        GoSyncMap<Object, Object> newSyncMap() {
            return new SyncMap<>();
        }

        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new GoMap<>(mode);
        }
    },
    GO_MAP_AS_1_24("/go/go1.24.4-classic.txt") {
        @Override
        GoSyncMap<Object, Object> newSyncMap() {
            return new SyncMap<>();
        }

        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new GoMap<>(mode);
        }
    },
    SWISS_MAP_AS_1_24("/go/go1.24.4-swiss.txt") {
        @Override
        GoSyncMap<Object, Object> newSyncMap() {
            return new HashTrieMap<>();
        }

        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new SwissMap<>(mode);
        }
    },
    FLAT_SWISS_MAP_AS_1_24("/go/go1.24.4-swiss.txt") {
        @Override
        GoSyncMap<Object, Object> newSyncMap() {
            return new HashTrieMap<>();
        }

        @Override
        public BuiltinMap<Object, Object> map(Detection mode) {
            return new FlatSwissMap<>(mode);
        }

        // Another layout shows other entries that were created meanwhile: the Go specification lets it choose.
        @Override
        boolean leavesOpen(String figure) {
            return figure.matches("iterate_growing created_\\d+|iterate_refilling steps_\\d+");
        }
    };

    private final String resource;

    Model(String resource) {
        this.resource = resource;
    }

    abstract GoSyncMap<Object, Object> newSyncMap();

    @Override
    public SyncCalls syncMap() {
        return new SyncCalls.OfModel(newSyncMap());
    }

    /** Where the transcript is: {@code /go/<version>-<map>.txt}. */
    String resource() {
        return resource;
    }

    /** The lines that Go recorded. */
    List<String> lines() {
        return Transcript.lines(resource);
    }

    /** Whether the model need not show what Go showed of this. */
    boolean leavesOpen(String figure) {
        return false;
    }
}
