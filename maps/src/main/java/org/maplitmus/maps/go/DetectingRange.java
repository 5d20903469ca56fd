package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/** The steps of a range loop, each a window of the map's detector; what a step finds is left to each map. */
abstract class DetectingRange<K extends @Nullable Object, V extends @Nullable Object> implements RangeIterator<K, V> {

    private final DetectingMap<K, V> map;

    private boolean begun;
    private boolean more;
    private boolean ready;
    private @Nullable Object key;
    private @Nullable Object value;

    DetectingRange(DetectingMap<K, V> map) {
        this.map = map;
    }

    /** Chooses where to start; false if there is nothing to walk. */
    abstract boolean begin();

    /** Goes to the next entry and calls {@link #show}; false if there is none. */
    abstract boolean advance();

    /** Makes an entry the one that {@link #key} and {@link #value} answer. */
    final void show(@Nullable Object shownKey, @Nullable Object shownValue) {
        key = shownKey;
        value = shownValue;
    }

    @Override
    public final boolean next() {
        long stamp = map.detector.enterRead(Operation.ITERATION);
        try {
            ready = step();
        } catch (Throwable thrown) {
            map.detector.abandonRead(stamp);
            throw thrown;
        }
        map.detector.exitRead(stamp, Operation.ITERATION);
        return ready;
    }

    private boolean step() {
        if (!begun) {
            begun = true;
            more = begin();
        }
        return more && advance();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // null where K allows it
    public final K key() {
        requireReady("key()");
        return (K) key;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // null where V allows it
    public final V value() {
        requireReady("value()");
        return (V) value;
    }

    private void requireReady(String method) {
        if (!ready) {
            throw new IllegalStateException(method + " needs a next() that returned true");
        }
    }
}
