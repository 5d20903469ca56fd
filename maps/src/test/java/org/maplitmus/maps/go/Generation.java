package org.maplitmus.maps.go;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.FlatSwissMap.Growth;

/** Every implementation of Go's maps, so that one test holds for all. */
enum Generation {
    CLASSIC {
        @Override
        <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(
                Detection mode, int hint, RandomGenerator random) {
            return GoMap.with(mode, hint, random);
        }
    },
    SWISS {
        @Override
        <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(
                Detection mode, int hint, RandomGenerator random) {
            return SwissMap.with(mode, hint, random);
        }
    },
    FLAT {
        @Override
        <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(
                Detection mode, int hint, RandomGenerator random) {
            return FlatSwissMap.with(mode, hint, Growth.DOUBLING, random);
        }
    },
    FLAT_COMPACT {
        @Override
        <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(
                Detection mode, int hint, RandomGenerator random) {
            return FlatSwissMap.with(mode, hint, Growth.COMPACT, random);
        }
    };

    /** An empty map with room for {@code hint} entries. */
    abstract <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(
            Detection mode, int hint, RandomGenerator random);

    /** An empty map that watches as Go does. */
    <K extends @Nullable Object, V extends @Nullable Object> DetectingMap<K, V> map(RandomGenerator random) {
        return map(Detection.GO, 0, random);
    }

    /** The sentences about its structure that do not hold. */
    static Iterable<String> violations(DetectingMap<?, ?> map) {
        if (map instanceof GoMap<?, ?> classic) {
            return TableInvariants.violations(classic);
        }
        return map instanceof SwissMap<?, ?> swiss
                ? SwissInvariants.violations(swiss)
                : FlatInvariants.violations((FlatSwissMap<?, ?>) map);
    }
}
