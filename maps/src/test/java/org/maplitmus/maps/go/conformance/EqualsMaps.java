package org.maplitmus.maps.go.conformance;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.sync.Loaded;

/** Broken on purpose: a {@code sync.Map} that compares by {@code equals}. */
record EqualsMaps(String name) implements Maps {

    @Override
    public BuiltinMap<Object, Object> map(Detection mode) {
        return new GoMap<>(mode);
    }

    @Override
    public SyncCalls syncMap() {
        return new ByEquals(new ConcurrentHashMap<>());
    }

    private record ByEquals(ConcurrentMap<Object, Object> map) implements SyncCalls {

        private static Loaded<Object> shown(@Nullable Object value) {
            return new Loaded<>(value, value != null);
        }

        @Override
        public Loaded<Object> load(Object key) {
            return shown(map.get(key));
        }

        @Override
        public Loaded<Object> loadOrStore(Object key, Object value) {
            Object present = map.putIfAbsent(key, value);
            return present == null ? new Loaded<>(value, false) : shown(present);
        }

        @Override
        public Loaded<Object> loadAndDelete(Object key) {
            return shown(map.remove(key));
        }

        @Override
        public Loaded<Object> swap(Object key, Object value) {
            return shown(map.put(key, value));
        }

        @Override
        public boolean compareAndSwap(Object key, Object old, Object replacement) {
            return map.replace(key, old, replacement);
        }

        @Override
        public boolean compareAndDelete(Object key, Object old) {
            return map.remove(key, old);
        }

        @Override
        public void range(BiPredicate<Object, Object> visitor) {
            map.entrySet().stream()
                    .takeWhile(mapping -> visitor.test(mapping.getKey(), mapping.getValue()))
                    .forEach(mapping -> {});
        }

        @Override
        public void clear() {
            map.clear();
        }
    }
}
