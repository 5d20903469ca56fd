package org.maplitmus.maps.go;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.WriteThroughEntry;

/** A range loop as a Java iterator: it takes its step when it is asked whether there is one more. */
final class EntryIterator<K extends @Nullable Object, V extends @Nullable Object> implements Iterator<Map.Entry<K, V>> {

    private final BuiltinMap<K, V> map;
    private final RangeIterator<K, V> range;
    private final BiConsumer<K, V> setter;
    private boolean ready;
    private Map.@Nullable Entry<K, V> last;

    EntryIterator(BuiltinMap<K, V> map) {
        this.map = map;
        this.range = map.range();
        this.setter = map::assign;
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
        Map.Entry<K, V> entry = new WriteThroughEntry<>(range.key(), range.value(), setter);
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
}
