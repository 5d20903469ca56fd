package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.maps.go.FlatSwissMap;
import org.maplitmus.maps.go.FlatSwissMap.Growth;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.SwissMap;

/** Makes and fills the map of a subject. */
final class Targets {

    private Targets() {}

    /** An empty map. */
    static Target of(Subject subject) {
        return switch (subject.map()) {
            case HASH_MAP -> new HashMapTarget();
            case FASTUTIL -> new FastutilTarget();
            case GO -> new BuiltinTarget(new GoMap<>(subject.mode()));
            case SWISS -> new BuiltinTarget(new SwissMap<>(subject.mode()));
            case FLAT_SWISS -> new BuiltinTarget(new FlatSwissMap<>(subject.mode()));
            case FLAT_SWISS_COMPACT -> new BuiltinTarget(new FlatSwissMap<>(subject.mode(), Growth.COMPACT));
        };
    }

    /** A map with those keys, all with one value. */
    static Target filled(Subject subject, Object[] keys, Object value) {
        Target target = of(subject);
        for (Object key : keys) {
            target.put(key, value);
        }
        return target;
    }
}
