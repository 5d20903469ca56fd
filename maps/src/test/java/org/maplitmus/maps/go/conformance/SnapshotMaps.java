package org.maplitmus.maps.go.conformance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Detection;
import org.maplitmus.maps.go.BuiltinMap;
import org.maplitmus.maps.go.GoMap;
import org.maplitmus.maps.go.Lookup;
import org.maplitmus.maps.go.RangeIterator;
import org.maplitmus.maps.sync.SyncMap;

/** Broken on purpose: maps whose ranges walk a copy, and so produce what was deleted or updated meanwhile. */
record SnapshotMaps(String name) implements Maps {

    @Override
    public BuiltinMap<Object, Object> map(Detection mode) {
        return new Copying(new GoMap<>(mode));
    }

    @Override
    public SyncCalls syncMap() {
        return new SyncCalls.OfModel(new SyncMap<>());
    }

    private record Copying(BuiltinMap<Object, Object> map) implements BuiltinMap<Object, Object> {

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return map.get(key);
        }

        @Override
        public Lookup<Object> lookup(@Nullable Object key) {
            return map.lookup(key);
        }

        @Override
        public void assign(Object key, Object value) {
            map.assign(key, value);
        }

        @Override
        public void delete(@Nullable Object key) {
            map.delete(key);
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public int len() {
            return map.len();
        }

        @Override
        public RangeIterator<Object, Object> range() {
            List<Entry<Object, Object>> copy = new ArrayList<>();
            for (RangeIterator<Object, Object> live = map.range(); live.next(); ) {
                copy.add(Map.entry(live.key(), live.value()));
            }
            return new CopyRange(copy.iterator());
        }
    }

    private static final class CopyRange implements RangeIterator<Object, Object> {

        private final Iterator<Entry<Object, Object>> entries;
        private @Nullable Entry<Object, Object> reached;

        CopyRange(Iterator<Entry<Object, Object>> entries) {
            this.entries = entries;
        }

        @Override
        public boolean next() {
            boolean more = entries.hasNext();
            reached = more ? entries.next() : null;
            return more;
        }

        @Override
        public Object key() {
            return entry().getKey();
        }

        @Override
        public Object value() {
            return entry().getValue();
        }

        private Entry<Object, Object> entry() {
            if (reached == null) {
                throw new IllegalStateException("no entry reached");
            }
            return reached;
        }
    }
}
