package org.maplitmus.maps.go;

import java.util.AbstractMap.SimpleEntry;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A range loop as a Java iterator: it takes its step when it is asked whether there is one more. */
final class EntryIterator<K extends @Nullable Object, V extends @Nullable Object> implements Iterator<Map.Entry<K, V>> {

    private final BuiltinMap<K, V> map;
    private final RangeIterator<K, V> range;
    private boolean ready;
    private @Nullable Entry last;

    EntryIterator(BuiltinMap<K, V> map) {
        this.map = map;
        this.range = map.range();
    }

    @Override
    public boolean hasNext() {
        ready = ready || range.next();
        return ready;
    }

    @Override
    public Map.Entry<K, V> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the range is at its end");
        }
        ready = false;
        Entry entry = new Entry(range.key(), range.value());
        last = entry;
        return entry;
    }

    @Override
    public void remove() {
        if (last == null) {
            throw new IllegalStateException("remove() needs a next() before it");
        }
        map.delete(last.getKey());
        last = null;
    }

    @SuppressWarnings("serial")
    private final class Entry extends SimpleEntry<K, V> {

        Entry(K key, V value) {
            super(key, value);
        }

        @Override
        public V setValue(V value) {
            map.assign(getKey(), value);
            return super.setValue(value);
        }
    }
}
